-- canon 1: one SQLite database as text
PRAGMA foreign_keys=OFF;
PRAGMA ignore_check_constraints=ON;
PRAGMA user_version=0;
PRAGMA application_id=0;
BEGIN;
CREATE TABLE "environments" ("id" TEXT PRIMARY KEY, "name" TEXT NOT NULL, "type" TEXT NOT NULL, "path" TEXT NOT NULL, "templatePath" TEXT, "startupScript" TEXT, "createdAt" DATETIME NOT NULL, "updatedAt" DATETIME NOT NULL);
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO "grdb_migrations"(rowid,"identifier") VALUES(1,'wuhu_contracts_v1');
INSERT INTO "grdb_migrations"(rowid,"identifier") VALUES(2,'wuhu_contracts_v2_environments');
INSERT INTO "grdb_migrations"(rowid,"identifier") VALUES(3,'wuhu_contracts_v3_channels');
INSERT INTO "grdb_migrations"(rowid,"identifier") VALUES(4,'wuhu_v4_custom_title');
INSERT INTO "grdb_migrations"(rowid,"identifier") VALUES(5,'wuhu_v5_archive');
CREATE TABLE "session_child_status" ("parentSessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "childSessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "lastNotifiedFinalEntryID" INTEGER, "lastReadFinalEntryID" INTEGER, "updatedAt" DATETIME NOT NULL, PRIMARY KEY ("parentSessionID", "childSessionID"));
CREATE TABLE "session_entries" ("id" INTEGER PRIMARY KEY AUTOINCREMENT, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "parentEntryID" INTEGER REFERENCES "session_entries"("id") ON DELETE RESTRICT, "type" TEXT NOT NULL, "payload" BLOB NOT NULL, "createdAt" DATETIME NOT NULL);
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 1,'s001',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 2,'s002',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 3,'s003',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 4,'s004',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 5,'s005',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 6,'s006',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 7,'s007',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 8,'s008',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 9,'s009',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 10,'s010',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 11,'s011',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 12,'s012',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 13,'s013',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 14,'s014',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 15,'s015',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 16,'s016',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 17,'s017',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 18,'s018',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 19,'s019',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 20,'s020',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 21,'s021',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 22,'s022',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 23,'s023',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 24,'s024',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 25,'s025',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 26,'s026',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 27,'s027',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 28,'s028',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 29,'s029',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 30,'s030',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 31,'s031',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 32,'s032',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 33,'s033',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 34,'s034',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 35,'s035',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 36,'s036',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 37,'s037',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 38,'s038',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 39,'s039',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 40,'s040',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 41,'s041',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 42,'s042',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 43,'s043',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 44,'s044',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 45,'s045',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 46,'s046',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 47,'s047',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 48,'s048',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 49,'s049',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 50,'s050',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 51,'s051',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 52,'s052',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 53,'s053',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 54,'s054',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 55,'s055',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 56,'s056',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 57,'s057',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 58,'s058',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 59,'s059',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 60,'s060',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 61,'s061',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 62,'s062',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 63,'s063',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 64,'s064',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 65,'s065',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 66,'s066',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 67,'s067',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 68,'s068',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 69,'s069',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 70,'s070',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 71,'s071',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 72,'s072',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 73,'s073',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 74,'s074',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 75,'s075',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 76,'s076',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 77,'s077',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 78,'s078',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 79,'s079',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 80,'s080',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 81,'s081',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 82,'s082',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 83,'s083',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 84,'s084',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 85,'s085',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 86,'s086',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 87,'s087',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 88,'s088',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 89,'s089',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 90,'s090',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 91,'s091',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 92,'s092',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 93,'s093',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 94,'s094',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 95,'s095',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 96,'s096',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 97,'s097',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 98,'s098',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 99,'s099',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 100,'s100',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 101,'s101',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 102,'s102',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 103,'s103',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 104,'s104',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 105,'s105',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 106,'s106',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 107,'s107',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 108,'s108',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 109,'s109',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 110,'s110',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 111,'s111',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 112,'s112',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 113,'s113',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 114,'s114',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 115,'s115',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 116,'s116',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 117,'s117',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 118,'s118',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 119,'s119',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 120,'s120',NULL,'header',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 121,'s001',1,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 122,'s001',121,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 123,'s001',122,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 124,'s001',123,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 125,'s001',124,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 126,'s001',125,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 127,'s001',126,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 128,'s001',127,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 129,'s001',128,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 130,'s001',129,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 131,'s001',130,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 132,'s001',131,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 133,'s001',132,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 134,'s001',133,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 135,'s001',134,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 136,'s001',135,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 137,'s001',136,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 138,'s001',137,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 139,'s001',138,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 140,'s001',139,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 141,'s001',140,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 142,'s001',141,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 143,'s001',142,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 144,'s001',143,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 145,'s001',144,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 146,'s001',145,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 147,'s001',146,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 148,'s001',147,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 149,'s001',148,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 150,'s001',149,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 151,'s001',150,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 152,'s001',151,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 153,'s001',152,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 154,'s001',153,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 155,'s001',154,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 156,'s001',155,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 157,'s001',156,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 158,'s001',157,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 159,'s001',158,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 160,'s001',159,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 161,'s001',160,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 162,'s001',161,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 163,'s001',162,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 164,'s001',163,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 165,'s001',164,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 166,'s001',165,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 167,'s001',166,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 168,'s001',167,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 169,'s001',168,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 170,'s001',169,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 171,'s001',170,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 172,'s001',171,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 173,'s001',172,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 174,'s001',173,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 175,'s001',174,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 176,'s001',175,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 177,'s001',176,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 178,'s001',177,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 179,'s001',178,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 180,'s001',179,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 181,'s001',180,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 182,'s001',181,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 183,'s001',182,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 184,'s001',183,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 185,'s001',184,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 186,'s001',185,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 187,'s001',186,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 188,'s001',187,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 189,'s001',188,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 190,'s001',189,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 191,'s001',190,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 192,'s001',191,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 193,'s001',192,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 194,'s001',193,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 195,'s001',194,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 196,'s001',195,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 197,'s001',196,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 198,'s001',197,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 199,'s001',198,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 200,'s001',199,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 201,'s001',200,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 202,'s001',201,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 203,'s001',202,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 204,'s001',203,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 205,'s001',204,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 206,'s001',205,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 207,'s001',206,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 208,'s001',207,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 209,'s001',208,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 210,'s001',209,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 211,'s001',210,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 212,'s001',211,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 213,'s001',212,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 214,'s001',213,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 215,'s001',214,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 216,'s001',215,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 217,'s001',216,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 218,'s001',217,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 219,'s001',218,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 220,'s001',219,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 221,'s001',220,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 222,'s001',221,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 223,'s001',222,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 224,'s001',223,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 225,'s001',224,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 226,'s001',225,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 227,'s001',226,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 228,'s001',227,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 229,'s001',228,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 230,'s001',229,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 231,'s001',230,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 232,'s001',231,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 233,'s001',232,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 234,'s001',233,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 235,'s001',234,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 236,'s001',235,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 237,'s001',236,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 238,'s001',237,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 239,'s001',238,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 240,'s001',239,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 241,'s001',240,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 242,'s001',241,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 243,'s001',242,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 244,'s001',243,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 245,'s001',244,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 246,'s001',245,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 247,'s001',246,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 248,'s001',247,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 249,'s001',248,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 250,'s001',249,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 251,'s001',250,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 252,'s001',251,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 253,'s001',252,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 254,'s001',253,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 255,'s001',254,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 256,'s001',255,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 257,'s001',256,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 258,'s001',257,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 259,'s001',258,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 260,'s001',259,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 261,'s001',260,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 262,'s001',261,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 263,'s001',262,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 264,'s001',263,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 265,'s001',264,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 266,'s001',265,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 267,'s001',266,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 268,'s001',267,'message',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 269,'s001',268,'message',CAST('{}' AS BLOB),'2026-02-20');
CREATE TABLE "sessions" ("id" TEXT PRIMARY KEY, "provider" TEXT NOT NULL, "model" TEXT NOT NULL, "effectiveReasoningEffort" TEXT, "pendingProvider" TEXT, "pendingModel" TEXT, "pendingReasoningEffort" TEXT, "executionStatus" TEXT NOT NULL, "environmentName" TEXT NOT NULL, "environmentType" TEXT NOT NULL, "environmentPath" TEXT NOT NULL, "environmentTemplatePath" TEXT, "environmentStartupScript" TEXT, "cwd" TEXT NOT NULL, "runnerName" TEXT, "parentSessionID" TEXT, "createdAt" DATETIME NOT NULL, "updatedAt" DATETIME NOT NULL, "headEntryID" INTEGER, "tailEntryID" INTEGER, "environmentID" TEXT, "sessionType" TEXT NOT NULL DEFAULT 'coding', "displayStartEntryID" INTEGER, "customTitle" TEXT, "isArchived" BOOLEAN NOT NULL DEFAULT 0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 2,'s001','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',1,269,NULL,
 'coding',NULL,'one title',0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 3,'s002','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',2,2,NULL,
 'coding',NULL,'one title',0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 4,'s003','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',3,3,NULL,
 'coding',NULL,NULL,0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 5,'s004','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',4,4,NULL,
 'coding',NULL,'one title',0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 6,'s005','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',5,5,NULL,
 'coding',NULL,'one title',0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 7,'s006','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',6,6,NULL,
 'coding',NULL,NULL,0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 8,'s007','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',7,7,NULL,
 'coding',NULL,'one title',0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 9,'s008','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',8,8,NULL,
 'coding',NULL,'one title',0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 10,'s009','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',9,9,NULL,
 'coding',NULL,NULL,0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 11,'s010','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',10,10,
 NULL,'coding',NULL,'one title',0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 12,'s011','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',11,11,
 NULL,'coding',NULL,'one title',0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 13,'s012','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',12,12,
 NULL,'coding',NULL,NULL,0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 14,'s013','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',13,13,
 NULL,'coding',NULL,'one title',0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 15,'s014','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',14,14,
 NULL,'coding',NULL,'one title',0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 16,'s015','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',15,15,
 NULL,'coding',NULL,NULL,0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 17,'s016','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',16,16,
 NULL,'coding',NULL,'one title',0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 18,'s017','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',17,17,
 NULL,'coding',NULL,'one title',0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 19,'s018','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',18,18,
 NULL,'coding',NULL,NULL,0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 20,'s019','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',19,19,
 NULL,'coding',NULL,'one title',0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 21,'s020','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',20,20,
 NULL,'coding',NULL,'one title',0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 22,'s021','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',21,21,
 NULL,'coding',NULL,NULL,0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 23,'s022','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',22,22,
 NULL,'coding',NULL,'one title',0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 24,'s023','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',23,23,
 NULL,'coding',NULL,'one title',0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 25,'s024','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',24,24,
 NULL,'coding',NULL,NULL,0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 26,'s025','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',25,25,
 NULL,'coding',NULL,'one title',0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 27,'s026','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',26,26,
 NULL,'coding',NULL,'one title',0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 28,'s027','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',27,27,
 NULL,'coding',NULL,NULL,0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 29,'s028','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',28,28,
 NULL,'coding',NULL,'one title',0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 30,'s029','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',29,29,
 NULL,'coding',NULL,'one title',0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 31,'s030','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',30,30,
 NULL,'coding',NULL,NULL,0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 32,'s031','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',31,31,
 NULL,'coding',NULL,'one title',0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 33,'s032','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',32,32,
 NULL,'coding',NULL,'one title',0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 34,'s033','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',33,33,
 NULL,'coding',NULL,NULL,0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 35,'s034','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',34,34,
 NULL,'coding',NULL,'one title',0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 36,'s035','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',35,35,
 NULL,'coding',NULL,'one title',0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 37,'s036','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',36,36,
 NULL,'coding',NULL,NULL,0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 38,'s037','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',37,37,
 NULL,'coding',NULL,'one title',0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 39,'s038','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',38,38,
 NULL,'coding',NULL,'one title',0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 40,'s039','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',39,39,
 NULL,'coding',NULL,NULL,0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 41,'s040','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',40,40,
 NULL,'coding',NULL,'one title',0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 42,'s041','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',41,41,
 NULL,'coding',NULL,'one title',0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 43,'s042','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',42,42,
 NULL,'coding',NULL,NULL,0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 44,'s043','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',43,43,
 NULL,'coding',NULL,'one title',0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 45,'s044','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',44,44,
 NULL,'coding',NULL,'one title',0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 46,'s045','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',45,45,
 NULL,'coding',NULL,NULL,0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 47,'s046','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',46,46,
 NULL,'coding',NULL,'one title',0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 48,'s047','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',47,47,
 NULL,'coding',NULL,'one title',0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 49,'s048','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',48,48,
 NULL,'coding',NULL,NULL,0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 50,'s049','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',49,49,
 NULL,'coding',NULL,'one title',0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 51,'s050','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',50,50,
 NULL,'coding',NULL,'one title',0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 52,'s051','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',51,51,
 NULL,'coding',NULL,NULL,0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 53,'s052','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',52,52,
 NULL,'coding',NULL,'one title',0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 54,'s053','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',53,53,
 NULL,'coding',NULL,'one title',0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 55,'s054','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',54,54,
 NULL,'coding',NULL,NULL,0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 56,'s055','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',55,55,
 NULL,'coding',NULL,'one title',0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 57,'s056','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',56,56,
 NULL,'coding',NULL,'one title',0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 58,'s057','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',57,57,
 NULL,'coding',NULL,NULL,0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 59,'s058','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',58,58,
 NULL,'coding',NULL,'one title',0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 60,'s059','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',59,59,
 NULL,'coding',NULL,'one title',0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 61,'s060','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',60,60,
 NULL,'coding',NULL,NULL,0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 62,'s061','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',61,61,
 NULL,'coding',NULL,'one title',0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 63,'s062','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',62,62,
 NULL,'coding',NULL,'one title',0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 64,'s063','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',63,63,
 NULL,'coding',NULL,NULL,0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 65,'s064','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',64,64,
 NULL,'coding',NULL,'one title',0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 66,'s065','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',65,65,
 NULL,'coding',NULL,'one title',0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 67,'s066','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',66,66,
 NULL,'coding',NULL,NULL,0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 68,'s067','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',67,67,
 NULL,'coding',NULL,'one title',0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 69,'s068','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',68,68,
 NULL,'coding',NULL,'one title',0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 70,'s069','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',69,69,
 NULL,'coding',NULL,NULL,0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 71,'s070','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',70,70,
 NULL,'coding',NULL,'one title',0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 72,'s071','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',71,71,
 NULL,'coding',NULL,'one title',0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 73,'s072','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',72,72,
 NULL,'coding',NULL,NULL,0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 74,'s073','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',73,73,
 NULL,'coding',NULL,'one title',0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 75,'s074','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',74,74,
 NULL,'coding',NULL,'one title',0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 76,'s075','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',75,75,
 NULL,'coding',NULL,NULL,0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 77,'s076','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',76,76,
 NULL,'coding',NULL,'one title',0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 78,'s077','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',77,77,
 NULL,'coding',NULL,'one title',0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 79,'s078','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',78,78,
 NULL,'coding',NULL,NULL,0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 80,'s079','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',79,79,
 NULL,'coding',NULL,'one title',0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 81,'s080','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',80,80,
 NULL,'coding',NULL,'one title',0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 82,'s081','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',81,81,
 NULL,'coding',NULL,NULL,0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 83,'s082','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',82,82,
 NULL,'coding',NULL,'one title',0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 84,'s083','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',83,83,
 NULL,'coding',NULL,'one title',0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 85,'s084','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',84,84,
 NULL,'coding',NULL,NULL,0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 86,'s085','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',85,85,
 NULL,'coding',NULL,'one title',0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 87,'s086','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',86,86,
 NULL,'coding',NULL,'one title',0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 88,'s087','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',87,87,
 NULL,'coding',NULL,NULL,0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 89,'s088','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',88,88,
 NULL,'coding',NULL,'one title',0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 90,'s089','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',89,89,
 NULL,'coding',NULL,'one title',0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 91,'s090','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',90,90,
 NULL,'coding',NULL,NULL,0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 92,'s091','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',91,91,
 NULL,'coding',NULL,'one title',0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 93,'s092','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',92,92,
 NULL,'coding',NULL,'one title',0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 94,'s093','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',93,93,
 NULL,'coding',NULL,NULL,0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 95,'s094','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',94,94,
 NULL,'coding',NULL,'one title',0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 96,'s095','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',95,95,
 NULL,'coding',NULL,'one title',0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 97,'s096','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',96,96,
 NULL,'coding',NULL,NULL,0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 98,'s097','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',97,97,
 NULL,'coding',NULL,'one title',0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 99,'s098','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',98,98,
 NULL,'coding',NULL,'one title',0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 100,'s099','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',99,99,
 NULL,'coding',NULL,NULL,0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 101,'s100','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',100,100,
 NULL,'coding',NULL,'one title',0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 102,'s101','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',101,101,
 NULL,'coding',NULL,'one title',0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 103,'s102','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',102,102,
 NULL,'coding',NULL,NULL,0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 104,'s103','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',103,103,
 NULL,'coding',NULL,'one title',0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 105,'s104','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',104,104,
 NULL,'coding',NULL,'one title',0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 106,'s105','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',105,105,
 NULL,'coding',NULL,NULL,0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 107,'s106','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',106,106,
 NULL,'coding',NULL,'one title',0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 108,'s107','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',107,107,
 NULL,'coding',NULL,'one title',0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 109,'s108','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',108,108,
 NULL,'coding',NULL,NULL,0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 110,'s109','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',109,109,
 NULL,'coding',NULL,'one title',0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 111,'s110','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',110,110,
 NULL,'coding',NULL,'one title',0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 112,'s111','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',111,111,
 NULL,'coding',NULL,NULL,0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 113,'s112','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',112,112,
 NULL,'coding',NULL,'one title',0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 114,'s113','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',113,113,
 NULL,'coding',NULL,'one title',0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 115,'s114','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',114,114,
 NULL,'coding',NULL,NULL,0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 116,'s115','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',115,115,
 NULL,'coding',NULL,'one title',0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 117,'s116','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',116,116,
 NULL,'coding',NULL,'one title',0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 118,'s117','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',117,117,
 NULL,'coding',NULL,NULL,0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 119,'s118','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',118,118,
 NULL,'coding',NULL,'one title',0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 120,'s119','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',119,119,
 NULL,'coding',NULL,'one title',0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 121,'s120','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20','2026-02-20',120,120,
 NULL,'coding',NULL,NULL,0);
CREATE TABLE "system_queue_journal" ("id" INTEGER PRIMARY KEY AUTOINCREMENT, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "payload" BLOB NOT NULL, "createdAt" DATETIME NOT NULL);
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 1,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 2,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 3,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 4,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 5,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 6,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 7,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 8,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 9,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 10,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 11,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 12,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 13,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 14,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 15,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 16,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 17,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 18,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 19,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 20,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 21,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 22,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 23,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 24,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 25,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 26,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 27,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 28,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 29,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 30,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 31,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 32,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 33,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 34,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 35,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 36,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 37,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 38,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 39,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 40,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 41,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 42,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 43,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 44,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 45,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 46,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 47,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 48,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 49,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 50,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 51,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 52,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 53,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 54,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 55,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 56,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 57,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 58,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 59,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 60,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 61,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 62,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 63,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 64,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 65,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 66,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 67,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 68,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 69,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 70,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 71,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 72,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 73,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 74,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 75,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 76,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 77,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 78,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 79,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 80,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 81,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 82,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 83,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 84,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 85,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 86,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 87,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 88,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 89,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 90,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 91,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 92,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 93,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 94,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 95,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 96,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 97,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 98,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 99,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 100,'s001',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 101,'s001',CAST('{}' AS BLOB),'2026-02-20');
CREATE TABLE "system_queue_pending" ("id" TEXT PRIMARY KEY, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "enqueuedAt" DATETIME NOT NULL, "payload" BLOB NOT NULL);
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 1,'q1','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 10,'q10','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 100,'q100','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 101,'q101','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 11,'q11','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 12,'q12','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 13,'q13','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 14,'q14','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 15,'q15','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 16,'q16','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 17,'q17','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 18,'q18','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 19,'q19','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 2,'q2','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 20,'q20','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 21,'q21','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 22,'q22','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 23,'q23','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 24,'q24','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 25,'q25','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 26,'q26','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 27,'q27','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 28,'q28','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 29,'q29','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 3,'q3','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 30,'q30','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 31,'q31','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 32,'q32','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 33,'q33','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 34,'q34','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 35,'q35','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 36,'q36','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 37,'q37','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 38,'q38','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 39,'q39','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 4,'q4','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 40,'q40','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 41,'q41','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 42,'q42','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 43,'q43','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 44,'q44','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 45,'q45','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 46,'q46','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 47,'q47','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 48,'q48','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 49,'q49','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 5,'q5','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 50,'q50','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 51,'q51','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 52,'q52','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 53,'q53','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 54,'q54','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 55,'q55','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 56,'q56','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 57,'q57','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 58,'q58','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 59,'q59','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 6,'q6','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 60,'q60','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 61,'q61','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 62,'q62','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 63,'q63','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 64,'q64','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 65,'q65','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 66,'q66','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 67,'q67','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 68,'q68','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 69,'q69','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 7,'q7','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 70,'q70','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 71,'q71','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 72,'q72','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 73,'q73','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 74,'q74','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 75,'q75','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 76,'q76','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 77,'q77','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 78,'q78','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 79,'q79','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 8,'q8','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 80,'q80','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 81,'q81','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 82,'q82','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 83,'q83','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 84,'q84','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 85,'q85','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 86,'q86','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 87,'q87','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 88,'q88','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 89,'q89','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 9,'q9','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 90,'q90','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 91,'q91','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 92,'q92','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 93,'q93','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 94,'q94','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 95,'q95','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 96,'q96','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 97,'q97','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 98,'q98','s001','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 99,'q99','s001','2026-02-20',CAST('{}' AS BLOB));
CREATE TABLE "tool_call_status" ("sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "toolCallID" TEXT NOT NULL, "status" TEXT NOT NULL, "createdAt" DATETIME NOT NULL, "updatedAt" DATETIME NOT NULL, PRIMARY KEY ("sessionID", "toolCallID"));
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 1,'s001','t1','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 10,'s001','t10','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 100,'s001','t100','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 101,'s001','t101','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 11,'s001','t11','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 12,'s001','t12','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 13,'s001','t13','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 14,'s001','t14','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 15,'s001','t15','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 16,'s001','t16','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 17,'s001','t17','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 18,'s001','t18','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 19,'s001','t19','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 2,'s001','t2','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 20,'s001','t20','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 21,'s001','t21','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 22,'s001','t22','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 23,'s001','t23','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 24,'s001','t24','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 25,'s001','t25','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 26,'s001','t26','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 27,'s001','t27','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 28,'s001','t28','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 29,'s001','t29','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 3,'s001','t3','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 30,'s001','t30','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 31,'s001','t31','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 32,'s001','t32','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 33,'s001','t33','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 34,'s001','t34','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 35,'s001','t35','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 36,'s001','t36','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 37,'s001','t37','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 38,'s001','t38','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 39,'s001','t39','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 4,'s001','t4','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 40,'s001','t40','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 41,'s001','t41','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 42,'s001','t42','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 43,'s001','t43','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 44,'s001','t44','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 45,'s001','t45','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 46,'s001','t46','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 47,'s001','t47','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 48,'s001','t48','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 49,'s001','t49','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 5,'s001','t5','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 50,'s001','t50','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 51,'s001','t51','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 52,'s001','t52','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 53,'s001','t53','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 54,'s001','t54','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 55,'s001','t55','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 56,'s001','t56','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 57,'s001','t57','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 58,'s001','t58','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 59,'s001','t59','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 6,'s001','t6','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 60,'s001','t60','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 61,'s001','t61','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 62,'s001','t62','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 63,'s001','t63','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 64,'s001','t64','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 65,'s001','t65','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 66,'s001','t66','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 67,'s001','t67','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 68,'s001','t68','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 69,'s001','t69','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 7,'s001','t7','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 70,'s001','t70','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 71,'s001','t71','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 72,'s001','t72','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 73,'s001','t73','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 74,'s001','t74','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 75,'s001','t75','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 76,'s001','t76','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 77,'s001','t77','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 78,'s001','t78','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 79,'s001','t79','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 8,'s001','t8','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 80,'s001','t80','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 81,'s001','t81','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 82,'s001','t82','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 83,'s001','t83','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 84,'s001','t84','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 85,'s001','t85','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 86,'s001','t86','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 87,'s001','t87','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 88,'s001','t88','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 89,'s001','t89','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 9,'s001','t9','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 90,'s001','t90','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 91,'s001','t91','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 92,'s001','t92','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 93,'s001','t93','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 94,'s001','t94','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 95,'s001','t95','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 96,'s001','t96','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 97,'s001','t97','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 98,'s001','t98','completed','2026-02-20','2026-02-20');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 99,'s001','t99','completed','2026-02-20','2026-02-20');
CREATE TABLE "user_queue_journal" ("id" INTEGER PRIMARY KEY AUTOINCREMENT, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "lane" TEXT NOT NULL, "payload" BLOB NOT NULL, "createdAt" DATETIME NOT NULL);
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 1,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 2,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 3,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 4,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 5,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 6,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 7,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 8,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 9,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 10,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 11,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 12,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 13,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 14,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 15,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 16,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 17,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 18,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 19,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 20,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 21,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 22,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 23,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 24,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 25,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 26,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 27,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 28,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 29,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 30,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 31,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 32,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 33,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 34,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 35,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 36,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 37,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 38,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 39,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 40,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 41,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 42,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 43,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 44,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 45,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 46,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 47,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 48,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 49,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 50,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 51,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 52,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 53,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 54,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 55,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 56,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 57,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 58,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 59,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 60,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 61,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 62,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 63,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 64,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 65,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 66,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 67,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 68,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 69,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 70,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 71,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 72,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 73,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 74,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 75,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 76,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 77,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 78,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 79,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 80,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 81,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 82,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 83,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 84,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 85,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 86,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 87,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 88,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 89,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 90,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 91,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 92,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 93,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 94,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 95,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 96,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 97,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 98,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 99,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 100,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 101,'s001','steer',CAST('{}' AS BLOB),'2026-02-20');
CREATE TABLE "user_queue_pending" ("id" TEXT PRIMARY KEY, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "lane" TEXT NOT NULL, "enqueuedAt" DATETIME NOT NULL, "payload" BLOB NOT NULL);
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 1,'u1','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 10,'u10','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 100,'u100','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 101,'u101','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 11,'u11','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 12,'u12','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 13,'u13','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 14,'u14','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 15,'u15','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 16,'u16','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 17,'u17','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 18,'u18','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 19,'u19','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 2,'u2','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 20,'u20','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 21,'u21','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 22,'u22','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 23,'u23','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 24,'u24','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 25,'u25','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 26,'u26','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 27,'u27','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 28,'u28','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 29,'u29','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 3,'u3','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 30,'u30','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 31,'u31','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 32,'u32','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 33,'u33','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 34,'u34','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 35,'u35','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 36,'u36','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 37,'u37','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 38,'u38','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 39,'u39','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 4,'u4','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 40,'u40','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 41,'u41','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 42,'u42','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 43,'u43','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 44,'u44','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 45,'u45','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 46,'u46','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 47,'u47','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 48,'u48','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 49,'u49','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 5,'u5','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 50,'u50','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 51,'u51','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 52,'u52','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 53,'u53','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 54,'u54','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 55,'u55','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 56,'u56','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 57,'u57','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 58,'u58','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 59,'u59','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 6,'u6','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 60,'u60','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 61,'u61','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 62,'u62','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 63,'u63','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 64,'u64','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 65,'u65','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 66,'u66','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 67,'u67','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 68,'u68','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 69,'u69','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 7,'u7','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 70,'u70','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 71,'u71','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 72,'u72','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 73,'u73','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 74,'u74','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 75,'u75','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 76,'u76','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 77,'u77','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 78,'u78','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 79,'u79','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 8,'u8','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 80,'u80','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 81,'u81','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 82,'u82','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 83,'u83','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 84,'u84','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 85,'u85','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 86,'u86','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 87,'u87','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 88,'u88','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 89,'u89','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 9,'u9','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 90,'u90','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 91,'u91','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 92,'u92','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 93,'u93','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 94,'u94','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 95,'u95','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 96,'u96','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 97,'u97','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 98,'u98','s001','steer','2026-02-20',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 99,'u99','s001','steer','2026-02-20',CAST('{}' AS BLOB));
DELETE FROM sqlite_sequence;
INSERT INTO "sqlite_sequence"("name","seq") VALUES('session_entries',269);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('system_queue_journal',101);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('user_queue_journal',101);
CREATE UNIQUE INDEX "environments_unique_name" ON "environments"("name");
CREATE INDEX "session_child_status_on_childSessionID" ON "session_child_status"("childSessionID");
CREATE INDEX "session_child_status_on_parentSessionID" ON "session_child_status"("parentSessionID");
CREATE INDEX "session_entries_on_createdAt" ON "session_entries"("createdAt");
CREATE INDEX "session_entries_on_sessionID" ON "session_entries"("sessionID");
CREATE INDEX "session_entries_on_type" ON "session_entries"("type");
CREATE UNIQUE INDEX "session_entries_unique_header_per_session" ON "session_entries"("sessionID") WHERE "parentEntryID" IS NULL;
CREATE UNIQUE INDEX "session_entries_unique_parent" ON "session_entries"("parentEntryID") WHERE "parentEntryID" IS NOT NULL;
CREATE INDEX "system_queue_journal_on_createdAt" ON "system_queue_journal"("createdAt");
CREATE INDEX "system_queue_journal_on_sessionID" ON "system_queue_journal"("sessionID");
CREATE INDEX "system_queue_pending_on_enqueuedAt" ON "system_queue_pending"("enqueuedAt");
CREATE INDEX "system_queue_pending_on_sessionID" ON "system_queue_pending"("sessionID");
CREATE INDEX "tool_call_status_on_sessionID" ON "tool_call_status"("sessionID");
CREATE INDEX "user_queue_journal_on_createdAt" ON "user_queue_journal"("createdAt");
CREATE INDEX "user_queue_journal_on_lane" ON "user_queue_journal"("lane");
CREATE INDEX "user_queue_journal_on_sessionID" ON "user_queue_journal"("sessionID");
CREATE INDEX "user_queue_pending_on_enqueuedAt" ON "user_queue_pending"("enqueuedAt");
CREATE INDEX "user_queue_pending_on_lane" ON "user_queue_pending"("lane");
CREATE INDEX "user_queue_pending_on_sessionID" ON "user_queue_pending"("sessionID");
COMMIT;
-- end: tables 10, rows 899, sequence rows 3, other objects 19
