-- canon 1: the rows of one SQLite database
PRAGMA foreign_keys=OFF;
PRAGMA ignore_check_constraints=ON;
BEGIN;
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 3,'00000000-2761-47a8-8e77-9c1e678edad0','n-gscvkhkhsrgskqds','folder',
 '/Users/p-rvbqpjbffbgrfhfs/p-tthnmtvscrjdrncf/p-crdvtdrhbpttmnsn',
 '/srv/p-prkcgfmfbhjjknnq/p-hqhqnvvvcknrbkrk/p-ckmsbfqpgvgjstgg',NULL,'2000-01-01 00:00:00.010',
 '2000-01-01 00:00:00.010');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 1,'00000000-3296-4157-815c-7f2fad46698b','n-ttvqrkssmphqpkpt','folder',
 '/home/p-bcttnrrrqsmthbcm/p-htkvnbcvsmtcjkts/p-jsbqhphkkvgpjsck','/Users/p-fsnrgkgjcsdjpmkf/p-kmsvhpcqrnkhndvk',NULL,
 '2000-01-01 00:00:00.000','2000-01-01 00:00:00.000');
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 2,'00000000-64fa-4b46-8e4b-21ffb3a18b71','n-rhkppvcvsgcrkmtm','folder',
 '/home/p-bcttnrrrqsmthbcm/p-htkvnbcvsmtcjkts/p-prvqskbpcksnfhrg','/Users/p-rvbqpjbffbgrfhfs/p-vgccgsdnbbttnspq',
 'xxxxxxxx','2000-01-01 00:00:00.008','2000-01-01 00:00:00.008');
DELETE FROM sqlite_sequence;
COMMIT;
