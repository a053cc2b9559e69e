PRAGMA application_id=1263555670;
PRAGMA user_version=2;
BEGIN TRANSACTION;
CREATE TABLE agreements (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	organisation_id VARCHAR(36), 
	kind TEXT NOT NULL, 
	title TEXT NOT NULL, 
	signed_on VARCHAR(10), 
	note TEXT NOT NULL, 
	CONSTRAINT pk_agreements PRIMARY KEY (id), 
	CONSTRAINT ck_agreements_version CHECK (version >= 1), 
	CONSTRAINT fk_agreements_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisations (id) ON DELETE RESTRICT
);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0002');
CREATE TABLE consents (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	participation_id VARCHAR(36) NOT NULL, 
	kind VARCHAR(40) NOT NULL, 
	answer VARCHAR(40), 
	"on" VARCHAR(10), 
	sheet TEXT NOT NULL, 
	CONSTRAINT pk_consents PRIMARY KEY (id), 
	CONSTRAINT ck_consents_version CHECK (version >= 1), 
	CONSTRAINT fk_consents_participation_id FOREIGN KEY(participation_id) REFERENCES participations (id) ON DELETE RESTRICT
);
INSERT INTO "consents" VALUES('f343ec79-572b-43c6-a725-facd05f65f2c',1,'2e3eec77-add0-4266-9673-a2091bee0335','travel','given',NULL,'');
INSERT INTO "consents" VALUES('7c2ee3d0-e7d9-4521-b7e3-26c143b48864',1,'2e3eec77-add0-4266-9673-a2091bee0335','pd','given',NULL,'');
INSERT INTO "consents" VALUES('c940237e-010a-4dc7-9a54-813f4b3f23cb',1,'2e3eec77-add0-4266-9673-a2091bee0335','pd_transfer','given',NULL,'');
INSERT INTO "consents" VALUES('0d2d206b-8576-4843-8246-0e68c5f494e8',1,'2e3eec77-add0-4266-9673-a2091bee0335','photo','given',NULL,'');
INSERT INTO "consents" VALUES('3e5bba15-cf00-4cc8-bb49-fa1bee4b53a3',1,'2e3eec77-add0-4266-9673-a2091bee0335','health','given',NULL,'');
CREATE TABLE contacts (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	person_id VARCHAR(36) NOT NULL, 
	kind VARCHAR(40) NOT NULL, 
	"order" INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	value TEXT NOT NULL, 
	note TEXT NOT NULL, 
	CONSTRAINT pk_contacts PRIMARY KEY (id), 
	CONSTRAINT ck_contacts_version CHECK (version >= 1), 
	CONSTRAINT fk_contacts_person_id FOREIGN KEY(person_id) REFERENCES persons (id) ON DELETE RESTRICT
);
INSERT INTO "contacts" VALUES('3d4e467b-86e9-479e-bdb5-3be0e9e89e90',1,'db031126-4004-4f5b-80e2-12edcb11b8ea','guardian',0,'guardian_name','guardian_phone','');
INSERT INTO "contacts" VALUES('f5925817-513a-41bd-adad-0129c334eb58',1,'db031126-4004-4f5b-80e2-12edcb11b8ea','phone',0,'','phone','');
INSERT INTO "contacts" VALUES('d0cafc32-0b09-4d3b-a19f-2b35102c0d3d',1,'db031126-4004-4f5b-80e2-12edcb11b8ea','messenger',0,'','messenger','');
INSERT INTO "contacts" VALUES('d8d5d06a-05c3-417f-8b4c-abe2b207c230',1,'db031126-4004-4f5b-80e2-12edcb11b8ea','email',0,'','email','');
INSERT INTO "contacts" VALUES('dd02f021-32b6-4ded-ac88-56275c3ad7ac',1,'db031126-4004-4f5b-80e2-12edcb11b8ea','emergency',0,'','emergency_contact','');
CREATE TABLE days (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	visit_id VARCHAR(36) NOT NULL, 
	date VARCHAR(10) NOT NULL, 
	kind VARCHAR(40) NOT NULL, 
	note TEXT NOT NULL, 
	CONSTRAINT pk_days PRIMARY KEY (id), 
	CONSTRAINT ck_days_version CHECK (version >= 1), 
	CONSTRAINT fk_days_visit_id FOREIGN KEY(visit_id) REFERENCES visits (id) ON DELETE RESTRICT
);
INSERT INTO "days" VALUES('45dbfe2a-a4de-495d-bd64-e54286f16b9e',1,'78bda801-06e2-40a3-a739-15b454666f6f','2026-10-04','arrival','{"ru":"","en":"","cs":""}');
INSERT INTO "days" VALUES('4198e390-970e-4170-b6ae-9c85652d1dd3',1,'78bda801-06e2-40a3-a739-15b454666f6f','2026-10-05','competition','{"ru":"","en":"","cs":""}');
INSERT INTO "days" VALUES('fe7f3c36-52cb-4118-8afd-859cfb2f1cda',1,'78bda801-06e2-40a3-a739-15b454666f6f','2026-10-06','competition','{"ru":"","en":"","cs":""}');
INSERT INTO "days" VALUES('69d2bb56-6a4a-4c2a-b061-df4415dd5cbc',1,'78bda801-06e2-40a3-a739-15b454666f6f','2026-10-07','competition','{"ru":"","en":"","cs":""}');
INSERT INTO "days" VALUES('858296ba-2dfa-4666-9e91-62a1ef4726f6',1,'78bda801-06e2-40a3-a739-15b454666f6f','2026-10-08','culture','{"ru":"","en":"","cs":""}');
INSERT INTO "days" VALUES('bc891a07-e399-4843-8f3e-2e70ad9d921c',1,'78bda801-06e2-40a3-a739-15b454666f6f','2026-10-09','culture','{"ru":"","en":"","cs":""}');
INSERT INTO "days" VALUES('f4594bfc-372f-4595-a3f3-095e5d01b9e8',1,'78bda801-06e2-40a3-a739-15b454666f6f','2026-10-10','departure','{"ru":"","en":"","cs":""}');
CREATE TABLE delegations (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	visit_id VARCHAR(36) NOT NULL, 
	side VARCHAR(40) NOT NULL, 
	organisation_id VARCHAR(36) NOT NULL, 
	arrival TEXT NOT NULL, 
	departure TEXT NOT NULL, 
	lodging TEXT NOT NULL, 
	contacts TEXT NOT NULL, 
	note TEXT NOT NULL, 
	CONSTRAINT pk_delegations PRIMARY KEY (id), 
	CONSTRAINT ck_delegations_version CHECK (version >= 1), 
	CONSTRAINT fk_delegations_visit_id FOREIGN KEY(visit_id) REFERENCES visits (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_delegations_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisations (id) ON DELETE RESTRICT
);
INSERT INTO "delegations" VALUES('6da4f27b-85fd-4c58-9d3a-272aa497d36f',1,'78bda801-06e2-40a3-a739-15b454666f6f','guest','1e154abf-64e2-48a7-b790-9c466c54de94','','','','','');
INSERT INTO "delegations" VALUES('4752eae5-7192-4175-b2f9-2ef768a944b4',1,'78bda801-06e2-40a3-a739-15b454666f6f','host','47eadfab-9c55-4e64-a5c9-5d78dca7bc75','','','','','');
CREATE TABLE editions (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	year INTEGER NOT NULL, 
	title TEXT NOT NULL, 
	CONSTRAINT pk_editions PRIMARY KEY (id), 
	CONSTRAINT ck_editions_version CHECK (version >= 1)
);
CREATE TABLE items (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	visit_id VARCHAR(36) NOT NULL, 
	day_id VARCHAR(36), 
	start INTEGER, 
	"end" INTEGER, 
	part VARCHAR(40), 
	approximate INTEGER NOT NULL, 
	title TEXT NOT NULL, 
	place TEXT NOT NULL, 
	kind VARCHAR(40) NOT NULL, 
	audience TEXT NOT NULL, 
	responsible TEXT NOT NULL, 
	note TEXT NOT NULL, 
	note_internal TEXT NOT NULL, 
	internal INTEGER NOT NULL, 
	"order" INTEGER NOT NULL, 
	CONSTRAINT pk_items PRIMARY KEY (id), 
	CONSTRAINT ck_items_approximate CHECK (approximate IN (0, 1)), 
	CONSTRAINT ck_items_internal CHECK (internal IN (0, 1)), 
	CONSTRAINT ck_items_start CHECK (start BETWEEN 0 AND 1439), 
	CONSTRAINT ck_items_end CHECK ("end" > start), 
	CONSTRAINT ck_items_version CHECK (version >= 1), 
	CONSTRAINT fk_items_visit_id FOREIGN KEY(visit_id) REFERENCES visits (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_items_day_id FOREIGN KEY(day_id) REFERENCES days (id) ON DELETE RESTRICT
);
INSERT INTO "items" VALUES('19af61c3-296d-48eb-94d6-b3f7ebbf1efe',1,'78bda801-06e2-40a3-a739-15b454666f6f','45dbfe2a-a4de-495d-bd64-e54286f16b9e',540,630,NULL,0,'{"ru":"Открытие","en":"Opening","cs":"Zahájení"}','{"ru":"","en":"","cs":""}','opening','all','','{"ru":"","en":"","cs":""}','',0,0);
INSERT INTO "items" VALUES('9a0ae4b3-db90-49e5-b003-9dbd8390e62e',1,'78bda801-06e2-40a3-a739-15b454666f6f','4198e390-970e-4170-b6ae-9c85652d1dd3',540,630,NULL,0,'{"ru":"Открытие","en":"Opening","cs":"Zahájení"}','{"ru":"","en":"","cs":""}','opening','all','','{"ru":"","en":"","cs":""}','',0,0);
INSERT INTO "items" VALUES('f5fca81c-3f49-4337-ae0b-09fd427b26bb',1,'78bda801-06e2-40a3-a739-15b454666f6f','fe7f3c36-52cb-4118-8afd-859cfb2f1cda',540,630,NULL,0,'{"ru":"Открытие","en":"Opening","cs":"Zahájení"}','{"ru":"","en":"","cs":""}','opening','all','','{"ru":"","en":"","cs":""}','',0,0);
INSERT INTO "items" VALUES('49774b40-ce87-4ad9-a989-4e27a06d0eec',1,'78bda801-06e2-40a3-a739-15b454666f6f','69d2bb56-6a4a-4c2a-b061-df4415dd5cbc',540,630,NULL,0,'{"ru":"Открытие","en":"Opening","cs":"Zahájení"}','{"ru":"","en":"","cs":""}','opening','all','','{"ru":"","en":"","cs":""}','',0,0);
INSERT INTO "items" VALUES('4e744f09-1c69-447c-b5bc-25a2e3426508',1,'78bda801-06e2-40a3-a739-15b454666f6f','858296ba-2dfa-4666-9e91-62a1ef4726f6',540,630,NULL,0,'{"ru":"Открытие","en":"Opening","cs":"Zahájení"}','{"ru":"","en":"","cs":""}','opening','all','','{"ru":"","en":"","cs":""}','',0,0);
INSERT INTO "items" VALUES('5534ca5b-3011-4b12-98f3-8298c8a28b70',1,'78bda801-06e2-40a3-a739-15b454666f6f','bc891a07-e399-4843-8f3e-2e70ad9d921c',540,630,NULL,0,'{"ru":"Открытие","en":"Opening","cs":"Zahájení"}','{"ru":"","en":"","cs":""}','opening','all','','{"ru":"","en":"","cs":""}','',0,0);
INSERT INTO "items" VALUES('d71e3cb7-3c91-48d4-a713-039a7cd77ead',1,'78bda801-06e2-40a3-a739-15b454666f6f','f4594bfc-372f-4595-a3f3-095e5d01b9e8',540,630,NULL,0,'{"ru":"Открытие","en":"Opening","cs":"Zahájení"}','{"ru":"","en":"","cs":""}','opening','all','','{"ru":"","en":"","cs":""}','',0,0);
CREATE TABLE journal (
	number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	uid VARCHAR(36) NOT NULL, 
	at VARCHAR(40) NOT NULL, 
	label TEXT NOT NULL, 
	facts TEXT NOT NULL, 
	operations TEXT NOT NULL, 
	undone INTEGER NOT NULL, 
	abandoned INTEGER NOT NULL, 
	schema VARCHAR(32) NOT NULL, 
	CONSTRAINT ck_journal_undone CHECK (undone IN (0, 1)), 
	CONSTRAINT ck_journal_abandoned CHECK (abandoned IN (0, 1)), 
	CONSTRAINT uq_journal_uid UNIQUE (uid)
);
INSERT INTO "journal" VALUES(1,'fca35089-376d-47e8-a569-0722cf326a30','2026-11-25T03:53:18.943179+00:00','cells_pasted','{"n":1}','[{"update":"Participation","id":"2e3eec77-add0-4266-9673-a2091bee0335","before":{"entry_date":null,"entry_point":"","purpose":"","cities":"","stay_address":"","org":"","org_country":"","position":"","study_field":"","year":"","study_class":"","health":"","medication":"","allergies":"","diet":"","it_skills":"","tshirt":"","ppe":"","room":"","roommate_wish":"","arrival_leg":"","departure_leg":"","note":"","note_internal":""},"after":{"entry_date":"2026-10-04","entry_point":"entry_point","purpose":"purpose","cities":"cities","stay_address":"stay_address","org":"org","org_country":"CZ","position":"position","study_field":"study_field","year":"year","study_class":"class","health":"health","medication":"medication","allergies":"allergies","diet":"diet","it_skills":"it_skills","tshirt":"tshirt","ppe":"ppe","room":"room","roommate_wish":"roommate_wish","arrival_leg":"arrival_leg","departure_leg":"departure_leg","note":"note","note_internal":"note_internal"}},{"update":"Person","id":"db031126-4004-4f5b-80e2-12edcb11b8ea","before":{"surname_native":"Surname01","given_native":"guest","surname_lat":"","given_lat":"","surname_cyr":"","given_cyr":"","patronymic":"","surname_cs":"","sex":null,"birth_date":null,"birth_place":"","home_address":"","photo":""},"after":{"surname_native":"surname_native","given_native":"given_native","surname_lat":"surname_lat","given_lat":"given_lat","surname_cyr":"surname_cyr","given_cyr":"given_cyr","patronymic":"patronymic","surname_cs":"surname_cs","sex":"M","birth_date":"2026-10-04","birth_place":"birth_place","home_address":"home_address","photo":"photo"}},{"insert":"Paper","record":{"id":"e5176ced-0d2c-470d-bc0c-1fc806d2cbe7","version":1,"person_id":"db031126-4004-4f5b-80e2-12edcb11b8ea","kind":"passport","participation_id":null,"number":"doc_number","details":"doc_kind","country":"","issued_on":"2026-10-04","issuer":"doc_issuer","valid_from":null,"valid_to":"2026-10-04","entries":null,"days":null,"phone":"","note":""}},{"insert":"Paper","record":{"id":"944ded8a-c1ec-430c-9761-01e13cc76c90","version":1,"person_id":"db031126-4004-4f5b-80e2-12edcb11b8ea","kind":"visa","participation_id":"2e3eec77-add0-4266-9673-a2091bee0335","number":"visa_no","details":"visa_kind","country":"","issued_on":null,"issuer":"","valid_from":"2026-10-04","valid_to":"2026-10-04","entries":"1","days":90,"phone":"","note":""}},{"insert":"Paper","record":{"id":"c5ef331e-ffa0-4159-b0f2-0e372fa1d517","version":1,"person_id":"db031126-4004-4f5b-80e2-12edcb11b8ea","kind":"migration_card","participation_id":"2e3eec77-add0-4266-9673-a2091bee0335","number":"mig_card","details":"","country":"","issued_on":null,"issuer":"","valid_from":null,"valid_to":null,"entries":null,"days":null,"phone":"","note":""}},{"insert":"Contact","record":{"id":"3d4e467b-86e9-479e-bdb5-3be0e9e89e90","version":1,"person_id":"db031126-4004-4f5b-80e2-12edcb11b8ea","kind":"guardian","order":0,"name":"guardian_name","value":"guardian_phone","note":""}},{"insert":"Consent","record":{"id":"f343ec79-572b-43c6-a725-facd05f65f2c","version":1,"participation_id":"2e3eec77-add0-4266-9673-a2091bee0335","kind":"travel","answer":"given","on":null,"sheet":""}},{"insert":"Contact","record":{"id":"f5925817-513a-41bd-adad-0129c334eb58","version":1,"person_id":"db031126-4004-4f5b-80e2-12edcb11b8ea","kind":"phone","order":0,"name":"","value":"phone","note":""}},{"insert":"Contact","record":{"id":"d0cafc32-0b09-4d3b-a19f-2b35102c0d3d","version":1,"person_id":"db031126-4004-4f5b-80e2-12edcb11b8ea","kind":"messenger","order":0,"name":"","value":"messenger","note":""}},{"insert":"Contact","record":{"id":"d8d5d06a-05c3-417f-8b4c-abe2b207c230","version":1,"person_id":"db031126-4004-4f5b-80e2-12edcb11b8ea","kind":"email","order":0,"name":"","value":"email","note":""}},{"insert":"Contact","record":{"id":"dd02f021-32b6-4ded-ac88-56275c3ad7ac","version":1,"person_id":"db031126-4004-4f5b-80e2-12edcb11b8ea","kind":"emergency","order":0,"name":"","value":"emergency_contact","note":""}},{"insert":"Paper","record":{"id":"e28a7a88-e204-4a00-b4fe-3de3643d0801","version":1,"person_id":"db031126-4004-4f5b-80e2-12edcb11b8ea","kind":"insurance","participation_id":"2e3eec77-add0-4266-9673-a2091bee0335","number":"policy_no","details":"cover","country":"","issued_on":null,"issuer":"insurer","valid_from":"2026-10-04","valid_to":"2026-10-04","entries":null,"days":null,"phone":"assist_phone","note":""}},{"insert":"Language","record":{"id":"4639c080-2d76-486c-93eb-4cfe3d83cd39","version":1,"person_id":"db031126-4004-4f5b-80e2-12edcb11b8ea","language":"en","level":"B1","order":0,"note":""}},{"insert":"Language","record":{"id":"ce6833ad-1f3f-4c3c-9bd7-fa56608acb00","version":1,"person_id":"db031126-4004-4f5b-80e2-12edcb11b8ea","language":"ru","level":"A1","order":1,"note":""}},{"insert":"Consent","record":{"id":"7c2ee3d0-e7d9-4521-b7e3-26c143b48864","version":1,"participation_id":"2e3eec77-add0-4266-9673-a2091bee0335","kind":"pd","answer":"given","on":null,"sheet":""}},{"insert":"Consent","record":{"id":"c940237e-010a-4dc7-9a54-813f4b3f23cb","version":1,"participation_id":"2e3eec77-add0-4266-9673-a2091bee0335","kind":"pd_transfer","answer":"given","on":null,"sheet":""}},{"insert":"Consent","record":{"id":"0d2d206b-8576-4843-8246-0e68c5f494e8","version":1,"participation_id":"2e3eec77-add0-4266-9673-a2091bee0335","kind":"photo","answer":"given","on":null,"sheet":""}},{"insert":"Consent","record":{"id":"3e5bba15-cf00-4cc8-bb49-fa1bee4b53a3","version":1,"participation_id":"2e3eec77-add0-4266-9673-a2091bee0335","kind":"health","answer":"given","on":null,"sheet":""}}]',0,0,'0002');
CREATE TABLE languages (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	person_id VARCHAR(36) NOT NULL, 
	language TEXT NOT NULL, 
	level VARCHAR(40), 
	"order" INTEGER NOT NULL, 
	note TEXT NOT NULL, 
	CONSTRAINT pk_languages PRIMARY KEY (id), 
	CONSTRAINT ck_languages_version CHECK (version >= 1), 
	CONSTRAINT fk_languages_person_id FOREIGN KEY(person_id) REFERENCES persons (id) ON DELETE RESTRICT
);
INSERT INTO "languages" VALUES('4639c080-2d76-486c-93eb-4cfe3d83cd39',1,'db031126-4004-4f5b-80e2-12edcb11b8ea','en','B1',0,'');
INSERT INTO "languages" VALUES('ce6833ad-1f3f-4c3c-9bd7-fa56608acb00',1,'db031126-4004-4f5b-80e2-12edcb11b8ea','ru','A1',1,'');
CREATE TABLE organisation_names (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	organisation_id VARCHAR(36) NOT NULL, 
	name TEXT NOT NULL, 
	valid_from VARCHAR(10), 
	valid_to VARCHAR(10), 
	CONSTRAINT pk_organisation_names PRIMARY KEY (id), 
	CONSTRAINT ck_organisation_names_version CHECK (version >= 1), 
	CONSTRAINT fk_organisation_names_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisations (id) ON DELETE RESTRICT
);
CREATE TABLE organisations (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	short_name TEXT NOT NULL, 
	city TEXT NOT NULL, 
	country TEXT NOT NULL, 
	address TEXT NOT NULL, 
	phone TEXT NOT NULL, 
	email TEXT NOT NULL, 
	director_name TEXT NOT NULL, 
	director_post TEXT NOT NULL, 
	is_home INTEGER NOT NULL, 
	note TEXT NOT NULL, 
	CONSTRAINT pk_organisations PRIMARY KEY (id), 
	CONSTRAINT ck_organisations_is_home CHECK (is_home IN (0, 1)), 
	CONSTRAINT ck_organisations_version CHECK (version >= 1)
);
INSERT INTO "organisations" VALUES('47eadfab-9c55-4e64-a5c9-5d78dca7bc75',1,'{"ru":"КПТ","en":"KPT","cs":"KPT"}','{"ru":"Кировск","en":"Kirovsk","cs":"Kirovsk"}','RU','','','','','{"ru":"","en":"","cs":""}',1,'');
INSERT INTO "organisations" VALUES('1e154abf-64e2-48a7-b790-9c466c54de94',1,'{"ru":"ВОШ Босковице","en":"VOŠ a SŠ Boskovice","cs":"VOŠ a SŠ Boskovice"}','{"ru":"Босковице","en":"Boskovice","cs":"Boskovice"}','CZ','','','','','{"ru":"","en":"","cs":""}',0,'');
CREATE TABLE papers (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	person_id VARCHAR(36) NOT NULL, 
	kind VARCHAR(40) NOT NULL, 
	participation_id VARCHAR(36), 
	number TEXT NOT NULL, 
	details TEXT NOT NULL, 
	country TEXT NOT NULL, 
	issued_on VARCHAR(10), 
	issuer TEXT NOT NULL, 
	valid_from VARCHAR(10), 
	valid_to VARCHAR(10), 
	entries VARCHAR(40), 
	days INTEGER, 
	phone TEXT NOT NULL, 
	note TEXT NOT NULL, 
	CONSTRAINT pk_papers PRIMARY KEY (id), 
	CONSTRAINT ck_papers_version CHECK (version >= 1), 
	CONSTRAINT fk_papers_person_id FOREIGN KEY(person_id) REFERENCES persons (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_papers_participation_id FOREIGN KEY(participation_id) REFERENCES participations (id) ON DELETE RESTRICT
);
INSERT INTO "papers" VALUES('e5176ced-0d2c-470d-bc0c-1fc806d2cbe7',1,'db031126-4004-4f5b-80e2-12edcb11b8ea','passport',NULL,'doc_number','doc_kind','','2026-10-04','doc_issuer',NULL,'2026-10-04',NULL,NULL,'','');
INSERT INTO "papers" VALUES('944ded8a-c1ec-430c-9761-01e13cc76c90',1,'db031126-4004-4f5b-80e2-12edcb11b8ea','visa','2e3eec77-add0-4266-9673-a2091bee0335','visa_no','visa_kind','',NULL,'','2026-10-04','2026-10-04','1',90,'','');
INSERT INTO "papers" VALUES('c5ef331e-ffa0-4159-b0f2-0e372fa1d517',1,'db031126-4004-4f5b-80e2-12edcb11b8ea','migration_card','2e3eec77-add0-4266-9673-a2091bee0335','mig_card','','',NULL,'',NULL,NULL,NULL,NULL,'','');
INSERT INTO "papers" VALUES('e28a7a88-e204-4a00-b4fe-3de3643d0801',1,'db031126-4004-4f5b-80e2-12edcb11b8ea','insurance','2e3eec77-add0-4266-9673-a2091bee0335','policy_no','cover','',NULL,'insurer','2026-10-04','2026-10-04',NULL,NULL,'assist_phone','');
CREATE TABLE participations (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	delegation_id VARCHAR(36) NOT NULL, 
	person_id VARCHAR(36) NOT NULL, 
	"order" INTEGER NOT NULL, 
	role VARCHAR(40), 
	org TEXT NOT NULL, 
	org_country TEXT NOT NULL, 
	position TEXT NOT NULL, 
	study_field TEXT NOT NULL, 
	year TEXT NOT NULL, 
	study_class TEXT NOT NULL, 
	it_skills TEXT NOT NULL, 
	diet TEXT NOT NULL, 
	allergies TEXT NOT NULL, 
	health TEXT NOT NULL, 
	medication TEXT NOT NULL, 
	tshirt TEXT NOT NULL, 
	ppe TEXT NOT NULL, 
	room TEXT NOT NULL, 
	roommate_wish TEXT NOT NULL, 
	purpose TEXT NOT NULL, 
	cities TEXT NOT NULL, 
	entry_date VARCHAR(10), 
	entry_point TEXT NOT NULL, 
	stay_address TEXT NOT NULL, 
	arrival_leg TEXT NOT NULL, 
	departure_leg TEXT NOT NULL, 
	note TEXT NOT NULL, 
	note_internal TEXT NOT NULL, 
	CONSTRAINT pk_participations PRIMARY KEY (id), 
	CONSTRAINT ck_participations_version CHECK (version >= 1), 
	CONSTRAINT fk_participations_delegation_id FOREIGN KEY(delegation_id) REFERENCES delegations (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_participations_person_id FOREIGN KEY(person_id) REFERENCES persons (id) ON DELETE RESTRICT
);
INSERT INTO "participations" VALUES('2e3eec77-add0-4266-9673-a2091bee0335',2,'6da4f27b-85fd-4c58-9d3a-272aa497d36f','db031126-4004-4f5b-80e2-12edcb11b8ea',1,'student','org','CZ','position','study_field','year','class','it_skills','diet','allergies','health','medication','tshirt','ppe','room','roommate_wish','purpose','cities','2026-10-04','entry_point','stay_address','arrival_leg','departure_leg','note','note_internal');
INSERT INTO "participations" VALUES('f35f1905-7230-471c-942a-0867b2fd3d2e',1,'6da4f27b-85fd-4c58-9d3a-272aa497d36f','4aae197e-144d-4ea4-8334-8f70f4979672',2,'teacher','','','','','','','','','','','','','','','','','',NULL,'','','','','','');
INSERT INTO "participations" VALUES('60df6bb3-0041-42e9-b266-020dec6b4a14',1,'6da4f27b-85fd-4c58-9d3a-272aa497d36f','9fe168e7-19d4-4579-a0d3-260d05bcff40',3,'teacher','','','','','','','','','','','','','','','','','',NULL,'','','','','','');
INSERT INTO "participations" VALUES('7873e58f-03f4-4e26-a088-22edfe4507e3',1,'4752eae5-7192-4175-b2f9-2ef768a944b4','46bd7119-200d-4e72-a408-32a6fe86be7d',1,'student','','','','','','','','','','','','','','','','','',NULL,'','','','','','');
INSERT INTO "participations" VALUES('fd342a35-b832-4fe5-89e4-5c72a3e117db',1,'4752eae5-7192-4175-b2f9-2ef768a944b4','2fa16bff-1131-45e9-a376-dfa88ef58c8a',2,'teacher','','','','','','','','','','','','','','','','','',NULL,'','','','','','');
INSERT INTO "participations" VALUES('d9d6d6db-381c-4628-9b9c-5e7a5277892e',1,'4752eae5-7192-4175-b2f9-2ef768a944b4','7d3ce41c-99b5-4c39-8d65-0402025af7d4',3,'teacher','','','','','','','','','','','','','','','','','',NULL,'','','','','','');
CREATE TABLE persons (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	surname_lat TEXT NOT NULL, 
	given_lat TEXT NOT NULL, 
	surname_native TEXT NOT NULL, 
	given_native TEXT NOT NULL, 
	surname_cyr TEXT NOT NULL, 
	given_cyr TEXT NOT NULL, 
	patronymic TEXT NOT NULL, 
	surname_cs TEXT NOT NULL, 
	sex VARCHAR(40), 
	birth_date VARCHAR(10), 
	birth_place TEXT NOT NULL, 
	citizenship TEXT NOT NULL, 
	home_address TEXT NOT NULL, 
	photo TEXT NOT NULL, 
	note TEXT NOT NULL, 
	CONSTRAINT pk_persons PRIMARY KEY (id), 
	CONSTRAINT ck_persons_version CHECK (version >= 1)
);
INSERT INTO "persons" VALUES('db031126-4004-4f5b-80e2-12edcb11b8ea',2,'surname_lat','given_lat','surname_native','given_native','surname_cyr','given_cyr','patronymic','surname_cs','M','2026-10-04','birth_place','CZ','home_address','photo','');
INSERT INTO "persons" VALUES('4aae197e-144d-4ea4-8334-8f70f4979672',1,'','','Surname02','guest','','','','',NULL,NULL,'','CZ','','','');
INSERT INTO "persons" VALUES('9fe168e7-19d4-4579-a0d3-260d05bcff40',1,'','','Surname03','guest','','','','',NULL,NULL,'','CZ','','','');
INSERT INTO "persons" VALUES('46bd7119-200d-4e72-a408-32a6fe86be7d',1,'','','Surname01','host','','','','',NULL,NULL,'','CZ','','','');
INSERT INTO "persons" VALUES('2fa16bff-1131-45e9-a376-dfa88ef58c8a',1,'','','Surname02','host','','','','',NULL,NULL,'','CZ','','','');
INSERT INTO "persons" VALUES('7d3ce41c-99b5-4c39-8d65-0402025af7d4',1,'','','Surname03','host','','','','',NULL,NULL,'','CZ','','','');
CREATE TABLE regulations (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	students INTEGER, 
	teachers INTEGER, 
	competition_days INTEGER, 
	culture_days INTEGER, 
	CONSTRAINT pk_regulations PRIMARY KEY (id), 
	CONSTRAINT ck_regulations_version CHECK (version >= 1)
);
INSERT INTO "regulations" VALUES('30e5c1d1-b953-4ef8-a9db-c1027dca451e',1,6,2,3,2);
CREATE TABLE settings (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	"key" TEXT NOT NULL, 
	value TEXT NOT NULL, 
	checked_on VARCHAR(10), 
	source TEXT NOT NULL, 
	CONSTRAINT pk_settings PRIMARY KEY (id), 
	CONSTRAINT uq_settings_key UNIQUE ("key"), 
	CONSTRAINT ck_settings_version CHECK (version >= 1)
);
CREATE TABLE visits (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	code TEXT NOT NULL, 
	title TEXT NOT NULL, 
	kind VARCHAR(40) NOT NULL, 
	direction VARCHAR(40) NOT NULL, 
	partner_id VARCHAR(36) NOT NULL, 
	regulation_id VARCHAR(36) NOT NULL, 
	start VARCHAR(10) NOT NULL, 
	"end" VARCHAR(10) NOT NULL, 
	zone TEXT NOT NULL, 
	edition_id VARCHAR(36), 
	agreement_id VARCHAR(36), 
	status VARCHAR(40) NOT NULL, 
	note TEXT NOT NULL, 
	CONSTRAINT pk_visits PRIMARY KEY (id), 
	CONSTRAINT uq_visits_code UNIQUE (code), 
	CONSTRAINT ck_visits_version CHECK (version >= 1), 
	CONSTRAINT fk_visits_partner_id FOREIGN KEY(partner_id) REFERENCES organisations (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_visits_regulation_id FOREIGN KEY(regulation_id) REFERENCES regulations (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_visits_edition_id FOREIGN KEY(edition_id) REFERENCES editions (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_visits_agreement_id FOREIGN KEY(agreement_id) REFERENCES agreements (id) ON DELETE RESTRICT
);
INSERT INTO "visits" VALUES('78bda801-06e2-40a3-a739-15b454666f6f',1,'2026-10-boskovice-in','{"ru":"Босковице → Кировск","en":"Boskovice → Kirovsk","cs":"Boskovice → Kirovsk"}','student_exchange','incoming','1e154abf-64e2-48a7-b790-9c466c54de94','30e5c1d1-b953-4ef8-a9db-c1027dca451e','2026-10-04','2026-10-10','Europe/Moscow',NULL,NULL,'draft','');
CREATE INDEX ix_organisation_names_organisation_id ON organisation_names (organisation_id);
CREATE INDEX ix_agreements_organisation_id ON agreements (organisation_id);
CREATE INDEX ix_contacts_person_id ON contacts (person_id);
CREATE INDEX ix_languages_person_id ON languages (person_id);
CREATE INDEX ix_visits_regulation_id ON visits (regulation_id);
CREATE INDEX ix_visits_edition_id ON visits (edition_id);
CREATE INDEX ix_visits_partner_id ON visits (partner_id);
CREATE INDEX ix_visits_agreement_id ON visits (agreement_id);
CREATE INDEX ix_delegations_organisation_id ON delegations (organisation_id);
CREATE INDEX ix_delegations_visit_id ON delegations (visit_id);
CREATE INDEX ix_days_visit_id ON days (visit_id);
CREATE INDEX ix_participations_delegation_id ON participations (delegation_id);
CREATE INDEX ix_participations_person_id ON participations (person_id);
CREATE INDEX ix_items_day_id ON items (day_id);
CREATE INDEX ix_items_visit_id ON items (visit_id);
CREATE INDEX ix_papers_person_id ON papers (person_id);
CREATE INDEX ix_papers_participation_id ON papers (participation_id);
CREATE INDEX ix_consents_participation_id ON consents (participation_id);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('journal',1);
COMMIT;
