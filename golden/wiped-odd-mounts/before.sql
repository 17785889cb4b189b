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
INSERT INTO "grdb_migrations"(rowid,"identifier") VALUES(6,'wuhu_v6_mounts');
CREATE TABLE "mount_templates" ("id" TEXT PRIMARY KEY, "name" TEXT NOT NULL, "type" TEXT NOT NULL, "templatePath" TEXT NOT NULL, "workspacesPath" TEXT NOT NULL, "startupScript" TEXT, "createdAt" DATETIME NOT NULL, "updatedAt" DATETIME NOT NULL);
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 64,NULL,'t32','t32type2','t32/template2','t32/workspaces2','t32script2','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 10,'','','','','','','2026-02-20 10:11:12.345','2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 2,replace(replace('  O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd.   ',char(10,32),''),'\n',char(10)),replace(replace('
   O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd.   ',char(10,32),''),'\n',char(10)),replace(replace('
   O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd.   type ',char(10,32),''),'\n',char(10)),replace(replace('
   O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd.   /template ',char(10,32),''),'\n',char(10)),replace(replace('
   O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd.   /workspaces ',char(10,32),''),'\n',char(10)),replace(replace('
   O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd.   script ',char(10,32),''),'\n',char(10)),'1969-07-20 20:17:40.123',
 '1970-01-01 00:00:00.001');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 4,replace(replace('  o''neill said "good"\nodd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd.   ',char(10,32),''),'\n',char(10)),replace(replace('
   o''neill said "good"\nodd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd.   ',char(10,32),''),'\n',char(10)),replace(replace('
   o''neill said "good"\nodd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd.   type ',char(10,32),''),'\n',char(10)),replace(replace('
   o''neill said "good"\nodd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd.   /template ',char(10,32),''),'\n',char(10)),replace(replace('
   o''neill said "good"\nodd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd.   /workspaces ',char(10,32),''),'\n',char(10)),replace(replace('
   o''neill said "good"\nodd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd.   script ',char(10,32),''),'\n',char(10)),'2199-12-31 23:59:59.999',
 '2200-01-01 00:00:00.001');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 8,'007','0060','0061','0062','0063','0064','2026-02-20 10:11:12.345','2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 6,replace(replace('O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. ',char(10,32),''),'\n',char(10)),replace(replace('
 O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. ',char(10,32),''),'\n',char(10)),replace(replace('
 O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. type ',char(10,32),''),'\n',char(10)),replace(replace('
 O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. /template ',char(10,32),''),'\n',char(10)),replace(replace('
 O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. /workspaces ',char(10,32),''),'\n',char(10)),replace(replace('
 O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. script ',char(10,32),''),'\n',char(10)),'2026-02-20 10:11:12.345','2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 12,'plain','plain','plaintypen','plain/templaten','plain/workspacesn',NULL,'2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 20,'t10','t10','t10type0','t10/template0','t10/workspaces0','t10script0','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 200,'t100','t100','t100type0','t100/template0','t100/workspaces0','t100script0','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 202,'t101','t101','t101type1','t101/template1','t101/workspaces1','t101script1','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 204,'t102','t102','t102type2','t102/template2','t102/workspaces2','t102script2','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 206,'t103','t103','t103type3','t103/template3','t103/workspaces3','t103script3','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 208,'t104','t104','t104type4','t104/template4','t104/workspaces4','t104script4','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 210,'t105','t105','t105type5','t105/template5','t105/workspaces5','t105script5','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 212,'t106','t106','t106type6','t106/template6','t106/workspaces6','t106script6','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 214,'t107','t107','t107type7','t107/template7','t107/workspaces7','t107script7','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 22,'t11','t11','t11type1','t11/template1','t11/workspaces1','t11script1','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 24,'t12','t12','t12type2','t12/template2','t12/workspaces2','t12script2','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 26,'t13','t13','t13type3','t13/template3','t13/workspaces3','t13script3','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 28,'t14','t14','t14type4','t14/template4','t14/workspaces4','t14script4','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 30,'t15','t15','t15type5','t15/template5','t15/workspaces5','t15script5','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 32,'t16','t16','t16type6','t16/template6','t16/workspaces6','t16script6','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 34,'t17','t17','t17type7','t17/template7','t17/workspaces7','t17script7','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 36,'t18','t18','t18type8','t18/template8','t18/workspaces8','t18script8','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 38,'t19','t19','t19type9','t19/template9','t19/workspaces9','t19script9','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 40,'t20','t20','t20type0','t20/template0','t20/workspaces0','t20script0','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 42,'t21','t21','t21type1','t21/template1','t21/workspaces1','t21script1','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 44,'t22','t22','t22type2','t22/template2','t22/workspaces2','t22script2','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 46,'t23','t23','t23type3','t23/template3','t23/workspaces3','t23script3','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 48,'t24','t24','t24type4','t24/template4','t24/workspaces4','t24script4','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 50,'t25','t25','t25type5','t25/template5','t25/workspaces5','t25script5','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 52,'t26','t26','t26type6','t26/template6','t26/workspaces6','t26script6','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 54,'t27','t27','t27type7','t27/template7','t27/workspaces7','t27script7','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 56,'t28','t28','t28type8','t28/template8','t28/workspaces8','t28script8','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 58,'t29','t29','t29type9','t29/template9','t29/workspaces9','t29script9','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 60,'t30','t30','t30type0','/equal','/equal too','t30script0','2026-02-20 10:11:12.345','2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 62,'t31','t31','t31type1','/equal','/equal too','t31script1','2026-02-20 10:11:12.345','2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 66,'t33','t33','t33type3','t33/template3','t33/workspaces3','t33script3','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 68,'t34','t34','t34type4','t34/template4','t34/workspaces4','t34script4','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 70,'t35','t35','t35type5','t35/template5','t35/workspaces5','t35script5','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 72,'t36','t36','t36type6','t36/template6','t36/workspaces6','t36script6','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 74,'t37','t37','t37type7','t37/template7','t37/workspaces7','t37script7','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 76,'t38','t38','t38type8','t38/template8','t38/workspaces8','t38script8','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 78,'t39','t39','t39type9','t39/template9','t39/workspaces9','t39script9','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 80,'t40','t40','t40type0','t40/template0','t40/workspaces0','t40script0','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 82,'t41','t41','t41type1','t41/template1','t41/workspaces1','t41script1','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 84,'t42','t42','t42type2','t42/template2','t42/workspaces2','t42script2','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 86,'t43','t43','t43type3','t43/template3','t43/workspaces3','t43script3','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 88,'t44','t44','t44type4','t44/template4','t44/workspaces4','t44script4','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 90,'t45','t45','t45type5','t45/template5','t45/workspaces5','t45script5','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 92,'t46','t46','t46type6','t46/template6','t46/workspaces6','t46script6','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 94,'t47','t47','t47type7','t47/template7','t47/workspaces7','t47script7','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 96,'t48','t48','t48type8','t48/template8','t48/workspaces8','t48script8','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 98,'t49','t49','t49type9','t49/template9','t49/workspaces9','t49script9','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 100,'t50','t50','t50type0','t50/template0','t50/workspaces0','t50script0','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 102,'t51','t51','t51type1','t51/template1','t51/workspaces1','t51script1','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 104,'t52','t52','t52type2','t52/template2','t52/workspaces2','t52script2','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 106,'t53','t53','t53type3','t53/template3','t53/workspaces3','t53script3','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 108,'t54','t54','t54type4','t54/template4','t54/workspaces4','t54script4','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 110,'t55','t55','t55type5','t55/template5','t55/workspaces5','t55script5','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 112,'t56','t56','t56type6','t56/template6','t56/workspaces6','t56script6','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 114,'t57','t57','t57type7','t57/template7','t57/workspaces7','t57script7','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 116,'t58','t58','t58type8','t58/template8','t58/workspaces8','t58script8','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 118,'t59','t59','t59type9','t59/template9','t59/workspaces9','t59script9','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 120,'t60','t60','t60type0','t60/template0','t60/workspaces0','t60script0','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 122,'t61','t61','t61type1','t61/template1','t61/workspaces1','t61script1','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 124,'t62','t62','t62type2','t62/template2','t62/workspaces2','t62script2','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 126,'t63','t63','t63type3','t63/template3','t63/workspaces3','t63script3','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 128,'t64','t64','t64type4','t64/template4','t64/workspaces4','t64script4','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 130,'t65','t65','t65type5','t65/template5','t65/workspaces5','t65script5','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 132,'t66','t66','t66type6','t66/template6','t66/workspaces6','t66script6','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 134,'t67','t67','t67type7','t67/template7','t67/workspaces7','t67script7','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 136,'t68','t68','t68type8','t68/template8','t68/workspaces8','t68script8','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 138,'t69','t69','t69type9','t69/template9','t69/workspaces9','t69script9','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 14,'t7','t7','t7type7','t7/template7','t7/workspaces7','t7script7','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 140,'t70','t70','t70type0','t70/template0','t70/workspaces0','t70script0','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 142,'t71','t71','t71type1','t71/template1','t71/workspaces1','t71script1','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 144,'t72','t72','t72type2','t72/template2','t72/workspaces2','t72script2','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 146,'t73','t73','t73type3','t73/template3','t73/workspaces3','t73script3','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 148,'t74','t74','t74type4','t74/template4','t74/workspaces4','t74script4','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 150,'t75','t75','t75type5','t75/template5','t75/workspaces5','t75script5','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 152,'t76','t76','t76type6','t76/template6','t76/workspaces6','t76script6','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 154,'t77','t77','t77type7','t77/template7','t77/workspaces7','t77script7','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 156,'t78','t78','t78type8','t78/template8','t78/workspaces8','t78script8','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 158,'t79','t79','t79type9','t79/template9','t79/workspaces9','t79script9','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 16,'t8','t8','t8type8','t8/template8','t8/workspaces8','t8script8','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 160,'t80','t80','t80type0','t80/template0','t80/workspaces0','t80script0','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 162,'t81','t81','t81type1','t81/template1','t81/workspaces1','t81script1','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 164,'t82','t82','t82type2','t82/template2','t82/workspaces2','t82script2','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 166,'t83','t83','t83type3','t83/template3','t83/workspaces3','t83script3','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 168,'t84','t84','t84type4','t84/template4','t84/workspaces4','t84script4','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 170,'t85','t85','t85type5','t85/template5','t85/workspaces5','t85script5','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 172,'t86','t86','t86type6','t86/template6','t86/workspaces6','t86script6','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 174,'t87','t87','t87type7','t87/template7','t87/workspaces7','t87script7','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 176,'t88','t88','t88type8','t88/template8','t88/workspaces8','t88script8','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 178,'t89','t89','t89type9','t89/template9','t89/workspaces9','t89script9','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 18,'t9','t9','t9type9','t9/template9','t9/workspaces9','t9script9','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 180,'t90','t90','t90type0','t90/template0','t90/workspaces0','t90script0','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 182,'t91','t91','t91type1','t91/template1','t91/workspaces1','t91script1','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 184,'t92','t92','t92type2','t92/template2','t92/workspaces2','t92script2','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 186,'t93','t93','t93type3','t93/template3','t93/workspaces3','t93script3','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 188,'t94','t94','t94type4','t94/template4','t94/workspaces4','t94script4','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 190,'t95','t95','t95type5','t95/template5','t95/workspaces5','t95script5','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 192,'t96','t96','t96type6','t96/template6','t96/workspaces6','t96script6','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 194,'t97','t97','t97type7','t97/template7','t97/workspaces7','t97script7','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 196,'t98','t98','t98type8','t98/template8','t98/workspaces8','t98script8','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 198,'t99','t99','t99type9','t99/template9','t99/workspaces9','t99script9','2026-02-20 10:11:12.345',
 '2026-03-20 10:11:12.345');
CREATE TABLE "mounts" ("id" TEXT PRIMARY KEY, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "name" TEXT NOT NULL, "path" TEXT NOT NULL, "mountTemplateID" TEXT, "isPrimary" BOOLEAN NOT NULL DEFAULT 0, "createdAt" DATETIME NOT NULL);
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 64,NULL,'plain','t32name2','t32/path2','t32template2',0,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 10,'','','','','',1,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 2,replace(replace('  O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd.   ',char(10,32),''),'\n',char(10)),replace(replace('
   O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd.   ',char(10,32),''),'\n',char(10)),replace(replace('
   O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd.   name ',char(10,32),''),'\n',char(10)),replace(replace('
   O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd.   /path ',char(10,32),''),'\n',char(10)),replace(replace('
   O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd.   template ',char(10,32),''),'\n',char(10)),4294967297,'1969-07-20 20:17:40.123');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 4,replace(replace('  o''neill said "good"\nodd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd.   ',char(10,32),''),'\n',char(10)),replace(replace('
   o''neill said "good"\nodd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd.   ',char(10,32),''),'\n',char(10)),replace(replace('
   o''neill said "good"\nodd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd.   name ',char(10,32),''),'\n',char(10)),replace(replace('
   o''neill said "good"\nodd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd.   /path ',char(10,32),''),'\n',char(10)),replace(replace('
   o''neill said "good"\nodd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd.   template ',char(10,32),''),'\n',char(10)),0,'2199-12-31 23:59:59.999');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 8,'007','007','0065','0066','0067',1*1.0/2,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 6,replace(replace('O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. ',char(10,32),''),'\n',char(10)),replace(replace('
 O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. ',char(10,32),''),'\n',char(10)),replace(replace('
 O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. name ',char(10,32),''),'\n',char(10)),replace(replace('
 O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. /path ',char(10,32),''),'\n',char(10)),replace(replace('
 O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. template ',char(10,32),''),'\n',char(10)),1,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 12,'plain','plain','plainnamen','plain/pathn',NULL,0,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 20,'t10','plain','t10name0','t10/path0','t10template0',0,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 200,'t100','plain','t100name0','t100/path0','t100template0',0,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 202,'t101','plain','t101name1','t101/path1','t101template1',1,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 204,'t102','plain','t102name2','t102/path2','t102template2',0,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 206,'t103','plain','t103name3','t103/path3','t103template3',1,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 208,'t104','plain','t104name4','t104/path4','t104template4',0,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 210,'t105','plain','t105name5','t105/path5','t105template5',1,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 212,'t106','plain','t106name6','t106/path6','t106template6',0,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 214,'t107','plain','t107name7','t107/path7','t107template7',1,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 22,'t11','plain','t11name1','t11/path1','t11template1',1,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 24,'t12','plain','t12name2','t12/path2','t12template2',0,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 26,'t13','plain','t13name3','t13/path3','t13template3',1,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 28,'t14','plain','t14name4','t14/path4','t14template4',0,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 30,'t15','plain','t15name5','t15/path5','t15template5',1,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 32,'t16','plain','t16name6','t16/path6','t16template6',0,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 34,'t17','plain','t17name7','t17/path7','t17template7',1,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 36,'t18','plain','t18name8','t18/path8','t18template8',0,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 38,'t19','plain','t19name9','t19/path9','t19template9',1,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 40,'t20','plain','t20name0','t20/path0','t20template0',0,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 42,'t21','plain','t21name1','t21/path1','t21template1',1,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 44,'t22','plain','t22name2','t22/path2','t22template2',0,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 46,'t23','plain','t23name3','t23/path3','t23template3',1,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 48,'t24','plain','t24name4','t24/path4','t24template4',0,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 50,'t25','plain','t25name5','t25/path5','t25template5',1,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 52,'t26','plain','t26name6','t26/path6','t26template6',0,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 54,'t27','plain','t27name7','t27/path7','t27template7',1,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 56,'t28','plain','t28name8','t28/path8','t28template8',0,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 58,'t29','plain','t29name9','t29/path9','t29template9',1,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 60,'t30','plain','equal','/equal','plain',0,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 62,'t31','plain','equal','/equal','plain',1,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 66,'t33','plain','t33name3','t33/path3','t33template3',1,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 68,'t34','plain','t34name4','t34/path4','t34template4',0,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 70,'t35','plain','t35name5','t35/path5','t35template5',1,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 72,'t36','plain','t36name6','t36/path6','t36template6',0,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 74,'t37','plain','t37name7','t37/path7','t37template7',1,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 76,'t38','plain','t38name8','t38/path8','t38template8',0,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 78,'t39','plain','t39name9','t39/path9','t39template9',1,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 80,'t40','plain','t40name0','t40/path0','t40template0',0,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 82,'t41','plain','t41name1','t41/path1','t41template1',1,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 84,'t42','plain','t42name2','t42/path2','t42template2',0,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 86,'t43','plain','t43name3','t43/path3','t43template3',1,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 88,'t44','plain','t44name4','t44/path4','t44template4',0,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 90,'t45','plain','t45name5','t45/path5','t45template5',1,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 92,'t46','plain','t46name6','t46/path6','t46template6',0,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 94,'t47','plain','t47name7','t47/path7','t47template7',1,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 96,'t48','plain','t48name8','t48/path8','t48template8',0,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 98,'t49','plain','t49name9','t49/path9','t49template9',1,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 100,'t50','plain','t50name0','t50/path0','t50template0',0,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 102,'t51','plain','t51name1','t51/path1','t51template1',1,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 104,'t52','plain','t52name2','t52/path2','t52template2',0,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 106,'t53','plain','t53name3','t53/path3','t53template3',1,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 108,'t54','plain','t54name4','t54/path4','t54template4',0,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 110,'t55','plain','t55name5','t55/path5','t55template5',1,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 112,'t56','plain','t56name6','t56/path6','t56template6',0,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 114,'t57','plain','t57name7','t57/path7','t57template7',1,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 116,'t58','plain','t58name8','t58/path8','t58template8',0,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 118,'t59','plain','t59name9','t59/path9','t59template9',1,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 120,'t60','plain','t60name0','t60/path0','t60template0',0,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 122,'t61','plain','t61name1','t61/path1','t61template1',1,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 124,'t62','plain','t62name2','t62/path2','t62template2',0,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 126,'t63','plain','t63name3','t63/path3','t63template3',1,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 128,'t64','plain','t64name4','t64/path4','t64template4',0,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 130,'t65','plain','t65name5','t65/path5','t65template5',1,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 132,'t66','plain','t66name6','t66/path6','t66template6',0,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 134,'t67','plain','t67name7','t67/path7','t67template7',1,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 136,'t68','plain','t68name8','t68/path8','t68template8',0,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 138,'t69','plain','t69name9','t69/path9','t69template9',1,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 14,'t7','plain','t7name7','t7/path7','t7template7',1,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 140,'t70','plain','t70name0','t70/path0','t70template0',0,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 142,'t71','plain','t71name1','t71/path1','t71template1',1,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 144,'t72','plain','t72name2','t72/path2','t72template2',0,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 146,'t73','plain','t73name3','t73/path3','t73template3',1,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 148,'t74','plain','t74name4','t74/path4','t74template4',0,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 150,'t75','plain','t75name5','t75/path5','t75template5',1,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 152,'t76','plain','t76name6','t76/path6','t76template6',0,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 154,'t77','plain','t77name7','t77/path7','t77template7',1,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 156,'t78','plain','t78name8','t78/path8','t78template8',0,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 158,'t79','plain','t79name9','t79/path9','t79template9',1,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 16,'t8','plain','t8name8','t8/path8','t8template8',0,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 160,'t80','plain','t80name0','t80/path0','t80template0',0,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 162,'t81','plain','t81name1','t81/path1','t81template1',1,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 164,'t82','plain','t82name2','t82/path2','t82template2',0,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 166,'t83','plain','t83name3','t83/path3','t83template3',1,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 168,'t84','plain','t84name4','t84/path4','t84template4',0,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 170,'t85','plain','t85name5','t85/path5','t85template5',1,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 172,'t86','plain','t86name6','t86/path6','t86template6',0,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 174,'t87','plain','t87name7','t87/path7','t87template7',1,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 176,'t88','plain','t88name8','t88/path8','t88template8',0,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 178,'t89','plain','t89name9','t89/path9','t89template9',1,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 18,'t9','plain','t9name9','t9/path9','t9template9',1,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 180,'t90','plain','t90name0','t90/path0','t90template0',0,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 182,'t91','plain','t91name1','t91/path1','t91template1',1,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 184,'t92','plain','t92name2','t92/path2','t92template2',0,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 186,'t93','plain','t93name3','t93/path3','t93template3',1,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 188,'t94','plain','t94name4','t94/path4','t94template4',0,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 190,'t95','plain','t95name5','t95/path5','t95template5',1,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 192,'t96','plain','t96name6','t96/path6','t96template6',0,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 194,'t97','plain','t97name7','t97/path7','t97template7',1,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 196,'t98','plain','t98name8','t98/path8','t98template8',0,'2026-02-20 10:11:12.345');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 198,'t99','plain','t99name9','t99/path9','t99template9',1,'2026-02-20 10:11:12.345');
CREATE TABLE "session_child_status" ("parentSessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "childSessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "lastNotifiedFinalEntryID" INTEGER, "lastReadFinalEntryID" INTEGER, "updatedAt" DATETIME NOT NULL, PRIMARY KEY ("parentSessionID", "childSessionID"));
CREATE TABLE "session_entries" ("id" INTEGER PRIMARY KEY AUTOINCREMENT, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "parentEntryID" INTEGER REFERENCES "session_entries"("id") ON DELETE RESTRICT, "type" TEXT NOT NULL, "payload" BLOB NOT NULL, "createdAt" DATETIME NOT NULL);
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 1,replace(replace('  O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd.   ',char(10,32),''),'\n',char(10)),NULL,'header',CAST('{}' AS BLOB),
 '2026-02-20 10:11:12.345');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 2,replace(replace('  o''neill said "good"\nodd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd.   ',char(10,32),''),'\n',char(10)),NULL,'header',CAST('{}' AS BLOB),
 '2026-02-20 10:11:12.345');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 3,replace(replace('O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. ',char(10,32),''),'\n',char(10)),NULL,'header',CAST('{}' AS BLOB),'2026-02-20 10:11:12.345');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 4,'007',NULL,'header',CAST('{}' AS BLOB),'2026-02-20 10:11:12.345');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 5,'',NULL,'header',CAST('{}' AS BLOB),'2026-02-20 10:11:12.345');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 6,'plain',NULL,'header',CAST('{}' AS BLOB),'2026-02-20 10:11:12.345');
CREATE TABLE "sessions" ("id" TEXT PRIMARY KEY, "provider" TEXT NOT NULL, "model" TEXT NOT NULL, "effectiveReasoningEffort" TEXT, "pendingProvider" TEXT, "pendingModel" TEXT, "pendingReasoningEffort" TEXT, "executionStatus" TEXT NOT NULL, "environmentName" TEXT NOT NULL, "environmentType" TEXT NOT NULL, "environmentPath" TEXT NOT NULL, "environmentTemplatePath" TEXT, "environmentStartupScript" TEXT, "cwd" TEXT NOT NULL, "runnerName" TEXT, "parentSessionID" TEXT, "createdAt" DATETIME NOT NULL, "updatedAt" DATETIME NOT NULL, "headEntryID" INTEGER, "tailEntryID" INTEGER, "environmentID" TEXT, "sessionType" TEXT NOT NULL DEFAULT 'coding', "displayStartEntryID" INTEGER, "customTitle" TEXT, "isArchived" BOOLEAN NOT NULL DEFAULT 0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 5,'','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20 10:11:12.345',
 '2026-02-20 10:11:12.345',5,5,NULL,'coding',NULL,NULL,0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 1,replace(replace('  O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd.   ',char(10,32),''),'\n',char(10)),'p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,
 '/',NULL,NULL,'2026-02-20 10:11:12.345','2026-02-20 10:11:12.345',1,1,NULL,'coding',NULL,NULL,0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 2,replace(replace('  o''neill said "good"\nodd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd.   ',char(10,32),''),'\n',char(10)),'p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,
 '/',NULL,NULL,'2026-02-20 10:11:12.345','2026-02-20 10:11:12.345',2,2,NULL,'coding',NULL,NULL,0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 4,'007','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20 10:11:12.345',
 '2026-02-20 10:11:12.345',4,4,NULL,'coding',NULL,NULL,0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 3,replace(replace('O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. ',char(10,32),''),'\n',char(10)),'p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,
 '/',NULL,NULL,'2026-02-20 10:11:12.345','2026-02-20 10:11:12.345',3,3,NULL,'coding',NULL,NULL,0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 6,'plain','p','m',NULL,NULL,NULL,NULL,'idle','','local','',NULL,NULL,'/',NULL,NULL,'2026-02-20 10:11:12.345',
 '2026-02-20 10:11:12.345',6,6,NULL,'coding',NULL,NULL,0);
CREATE TABLE "system_queue_journal" ("id" INTEGER PRIMARY KEY AUTOINCREMENT, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "payload" BLOB NOT NULL, "createdAt" DATETIME NOT NULL);
CREATE TABLE "system_queue_pending" ("id" TEXT PRIMARY KEY, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "enqueuedAt" DATETIME NOT NULL, "payload" BLOB NOT NULL);
CREATE TABLE "tool_call_status" ("sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "toolCallID" TEXT NOT NULL, "status" TEXT NOT NULL, "createdAt" DATETIME NOT NULL, "updatedAt" DATETIME NOT NULL, PRIMARY KEY ("sessionID", "toolCallID"));
CREATE TABLE "user_queue_journal" ("id" INTEGER PRIMARY KEY AUTOINCREMENT, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "lane" TEXT NOT NULL, "payload" BLOB NOT NULL, "createdAt" DATETIME NOT NULL);
CREATE TABLE "user_queue_pending" ("id" TEXT PRIMARY KEY, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "lane" TEXT NOT NULL, "enqueuedAt" DATETIME NOT NULL, "payload" BLOB NOT NULL);
DELETE FROM sqlite_sequence;
INSERT INTO "sqlite_sequence"("name","seq") VALUES('session_entries',6);
CREATE UNIQUE INDEX "environments_unique_name" ON "environments"("name");
CREATE UNIQUE INDEX "mount_templates_unique_name" ON "mount_templates"("name");
CREATE INDEX "mounts_on_sessionID" ON "mounts"("sessionID");
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
-- end: tables 12, rows 232, sequence rows 1, other objects 21
