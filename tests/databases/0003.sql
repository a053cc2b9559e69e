PRAGMA application_id=1263555670;
PRAGMA user_version=3;
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
INSERT INTO "agreements" VALUES('66428f43-b616-4964-8134-b6e5207505e7',1,'44223db4-0887-42bf-95ad-930b6e836a75','agreement','{"ru":"","en":"","cs":""}',NULL,'');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0003');
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
INSERT INTO "consents" VALUES('a645764d-562e-4b8e-8c80-976b1a42eb80',1,'c523fecf-6183-42a3-a664-ff1a79b06dbf','travel','given',NULL,'');
INSERT INTO "consents" VALUES('8bf466c0-de2a-47e3-be73-d6dbd717d823',1,'c523fecf-6183-42a3-a664-ff1a79b06dbf','pd','given',NULL,'');
INSERT INTO "consents" VALUES('f5c50eff-9bcf-4de1-929e-bde64afd7a7e',1,'c523fecf-6183-42a3-a664-ff1a79b06dbf','pd_transfer','given',NULL,'');
INSERT INTO "consents" VALUES('3fadfd32-d923-43e7-9db0-43e607e839e6',1,'c523fecf-6183-42a3-a664-ff1a79b06dbf','photo','given',NULL,'');
INSERT INTO "consents" VALUES('b8aa3c85-fa41-419e-b01c-8134d9e5f136',1,'c523fecf-6183-42a3-a664-ff1a79b06dbf','health','given',NULL,'');
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
INSERT INTO "contacts" VALUES('7679748f-c4d6-4c5f-802d-0123cc5f2533',1,'1d1888ca-5778-4176-9850-b74e1d557101','guardian',0,'guardian_name','guardian_phone','');
INSERT INTO "contacts" VALUES('92786251-084b-4530-8366-783685cc6762',1,'1d1888ca-5778-4176-9850-b74e1d557101','phone',0,'','phone','');
INSERT INTO "contacts" VALUES('46e7fd87-de9b-49cf-ad7a-78bc64b4c916',1,'1d1888ca-5778-4176-9850-b74e1d557101','messenger',0,'','messenger','');
INSERT INTO "contacts" VALUES('81cca42a-2acc-46ee-8393-1e5f5c2418f5',1,'1d1888ca-5778-4176-9850-b74e1d557101','email',0,'','email','');
INSERT INTO "contacts" VALUES('c50e452b-1170-4deb-9699-fbc720a4d225',1,'1d1888ca-5778-4176-9850-b74e1d557101','emergency',0,'','emergency_contact','');
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
INSERT INTO "days" VALUES('e95faa6c-4a50-440e-aa46-b17fbb6e9c32',1,'d6e7f6c6-5620-4d8f-aded-77eacedd8b2a','2026-10-04','arrival','{"ru":"","en":"","cs":""}');
INSERT INTO "days" VALUES('502abf56-0fe9-4192-817c-46eab4009896',1,'d6e7f6c6-5620-4d8f-aded-77eacedd8b2a','2026-10-05','competition','{"ru":"","en":"","cs":""}');
INSERT INTO "days" VALUES('25af5239-753f-4603-be7c-8ebd3fb354f2',1,'d6e7f6c6-5620-4d8f-aded-77eacedd8b2a','2026-10-06','competition','{"ru":"","en":"","cs":""}');
INSERT INTO "days" VALUES('343e1b58-d4a2-4e05-8cb7-a1171e2e9d66',1,'d6e7f6c6-5620-4d8f-aded-77eacedd8b2a','2026-10-07','competition','{"ru":"","en":"","cs":""}');
INSERT INTO "days" VALUES('e7362f4c-e79e-48c6-a9dd-759732506677',1,'d6e7f6c6-5620-4d8f-aded-77eacedd8b2a','2026-10-08','culture','{"ru":"","en":"","cs":""}');
INSERT INTO "days" VALUES('b72524d4-b66b-45bb-9d7a-16cf18e73577',1,'d6e7f6c6-5620-4d8f-aded-77eacedd8b2a','2026-10-09','culture','{"ru":"","en":"","cs":""}');
INSERT INTO "days" VALUES('f4f4d453-0ad3-48cc-a360-9dadfd19679a',1,'d6e7f6c6-5620-4d8f-aded-77eacedd8b2a','2026-10-10','departure','{"ru":"","en":"","cs":""}');
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
INSERT INTO "delegations" VALUES('49e9eb42-679f-4159-a476-02768f287d9b',1,'d6e7f6c6-5620-4d8f-aded-77eacedd8b2a','guest','44223db4-0887-42bf-95ad-930b6e836a75','','','','','');
INSERT INTO "delegations" VALUES('37ba5922-2cea-48b5-9982-65113b4d1eea',1,'d6e7f6c6-5620-4d8f-aded-77eacedd8b2a','host','2438cbb3-f459-464d-971b-0b841c45672a','','','','','');
CREATE TABLE distances (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	place_id VARCHAR(36) NOT NULL, 
	other_id VARCHAR(36) NOT NULL, 
	walking INTEGER, 
	driving INTEGER, 
	CONSTRAINT pk_distances PRIMARY KEY (id), 
	CONSTRAINT ck_distances_version CHECK (version >= 1), 
	CONSTRAINT fk_distances_place_id FOREIGN KEY(place_id) REFERENCES places (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_distances_other_id FOREIGN KEY(other_id) REFERENCES places (id) ON DELETE RESTRICT
);
INSERT INTO "distances" VALUES('3ced3cf5-c459-4187-94dd-ff22753d06bd',1,'348979df-64f2-40c4-bced-84f084dd654e','fbb5eb73-9644-4d06-8c32-2f599bf9ff55',NULL,NULL);
CREATE TABLE duties (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	item_id VARCHAR(36) NOT NULL, 
	kind VARCHAR(40) NOT NULL, 
	participation_id VARCHAR(36), 
	name TEXT NOT NULL, 
	"before" INTEGER NOT NULL, 
	"after" INTEGER NOT NULL, 
	CONSTRAINT pk_duties PRIMARY KEY (id), 
	CONSTRAINT ck_duties_version CHECK (version >= 1), 
	CONSTRAINT fk_duties_item_id FOREIGN KEY(item_id) REFERENCES items (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_duties_participation_id FOREIGN KEY(participation_id) REFERENCES participations (id) ON DELETE RESTRICT
);
INSERT INTO "duties" VALUES('0c016298-e214-4828-abd3-2f933caa82ab',1,'1b6b9d43-0025-42aa-9f79-947e2ddbab01','interpreter','c523fecf-6183-42a3-a664-ff1a79b06dbf','',0,0);
CREATE TABLE editions (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	year INTEGER NOT NULL, 
	title TEXT NOT NULL, 
	CONSTRAINT pk_editions PRIMARY KEY (id), 
	CONSTRAINT ck_editions_version CHECK (version >= 1)
);
CREATE TABLE issued_documents (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	visit_id VARCHAR(36) NOT NULL, 
	kind TEXT NOT NULL, 
	issued_on VARCHAR(10) NOT NULL, 
	issued_at INTEGER NOT NULL, 
	number TEXT NOT NULL, 
	recipient TEXT NOT NULL, 
	form TEXT NOT NULL, 
	languages TEXT NOT NULL, 
	columns TEXT NOT NULL, 
	people INTEGER NOT NULL, 
	digest TEXT NOT NULL, 
	file_name TEXT NOT NULL, 
	note TEXT NOT NULL, 
	CONSTRAINT pk_issued_documents PRIMARY KEY (id), 
	CONSTRAINT ck_issued_documents_version CHECK (version >= 1), 
	CONSTRAINT fk_issued_documents_visit_id FOREIGN KEY(visit_id) REFERENCES visits (id) ON DELETE RESTRICT
);
INSERT INTO "issued_documents" VALUES('13859d45-84f3-4b44-910c-e56cbca701a6',1,'d6e7f6c6-5620-4d8f-aded-77eacedd8b2a','hotel','2026-10-04',0,'','','','','',0,'','','');
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
	place_id VARCHAR(36), 
	vehicle_id VARCHAR(36), 
	kind VARCHAR(40) NOT NULL, 
	audience TEXT NOT NULL, 
	responsible TEXT NOT NULL, 
	note TEXT NOT NULL, 
	note_internal TEXT NOT NULL, 
	internal INTEGER NOT NULL, 
	pinned INTEGER NOT NULL, 
	"order" INTEGER NOT NULL, 
	CONSTRAINT pk_items PRIMARY KEY (id), 
	CONSTRAINT ck_items_approximate CHECK (approximate IN (0, 1)), 
	CONSTRAINT ck_items_internal CHECK (internal IN (0, 1)), 
	CONSTRAINT ck_items_pinned CHECK (pinned IN (0, 1)), 
	CONSTRAINT ck_items_start CHECK (start BETWEEN 0 AND 1439), 
	CONSTRAINT ck_items_end CHECK ("end" > start), 
	CONSTRAINT ck_items_version CHECK (version >= 1), 
	CONSTRAINT fk_items_visit_id FOREIGN KEY(visit_id) REFERENCES visits (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_items_day_id FOREIGN KEY(day_id) REFERENCES days (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_items_place_id FOREIGN KEY(place_id) REFERENCES places (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_items_vehicle_id FOREIGN KEY(vehicle_id) REFERENCES vehicles (id) ON DELETE RESTRICT
);
INSERT INTO "items" VALUES('d73d8140-d36e-48cf-b949-082e1774f237',1,'d6e7f6c6-5620-4d8f-aded-77eacedd8b2a','e95faa6c-4a50-440e-aa46-b17fbb6e9c32',540,630,NULL,0,'{"ru":"Открытие","en":"Opening","cs":"Zahájení"}','{"ru":"","en":"","cs":""}',NULL,NULL,'opening','all','','{"ru":"","en":"","cs":""}','',0,0,0);
INSERT INTO "items" VALUES('74e143aa-c687-490a-aa93-e4cdfdc61118',1,'d6e7f6c6-5620-4d8f-aded-77eacedd8b2a','502abf56-0fe9-4192-817c-46eab4009896',540,630,NULL,0,'{"ru":"Открытие","en":"Opening","cs":"Zahájení"}','{"ru":"","en":"","cs":""}',NULL,NULL,'opening','all','','{"ru":"","en":"","cs":""}','',0,0,0);
INSERT INTO "items" VALUES('2d873559-207c-40c9-87e5-137567c094c0',1,'d6e7f6c6-5620-4d8f-aded-77eacedd8b2a','25af5239-753f-4603-be7c-8ebd3fb354f2',540,630,NULL,0,'{"ru":"Открытие","en":"Opening","cs":"Zahájení"}','{"ru":"","en":"","cs":""}',NULL,NULL,'opening','all','','{"ru":"","en":"","cs":""}','',0,0,0);
INSERT INTO "items" VALUES('3c439499-84f7-43e5-acfe-7a97fd7ddf58',1,'d6e7f6c6-5620-4d8f-aded-77eacedd8b2a','343e1b58-d4a2-4e05-8cb7-a1171e2e9d66',540,630,NULL,0,'{"ru":"Открытие","en":"Opening","cs":"Zahájení"}','{"ru":"","en":"","cs":""}',NULL,NULL,'opening','all','','{"ru":"","en":"","cs":""}','',0,0,0);
INSERT INTO "items" VALUES('d5db2fe3-3828-4f75-95a2-4d2933d3a6ee',1,'d6e7f6c6-5620-4d8f-aded-77eacedd8b2a','e7362f4c-e79e-48c6-a9dd-759732506677',540,630,NULL,0,'{"ru":"Открытие","en":"Opening","cs":"Zahájení"}','{"ru":"","en":"","cs":""}',NULL,NULL,'opening','all','','{"ru":"","en":"","cs":""}','',0,0,0);
INSERT INTO "items" VALUES('1b6b9d43-0025-42aa-9f79-947e2ddbab01',2,'d6e7f6c6-5620-4d8f-aded-77eacedd8b2a','b72524d4-b66b-45bb-9d7a-16cf18e73577',540,630,NULL,0,'{"ru":"Открытие","en":"Opening","cs":"Zahájení"}','{"ru":"","en":"","cs":""}','348979df-64f2-40c4-bced-84f084dd654e','00e2e3f8-4b32-49aa-ad76-9f308276232a','opening','all','','{"ru":"","en":"","cs":""}','',0,1,0);
INSERT INTO "items" VALUES('b1d92589-3da7-4671-a866-64fca91899f1',1,'d6e7f6c6-5620-4d8f-aded-77eacedd8b2a','f4f4d453-0ad3-48cc-a360-9dadfd19679a',540,630,NULL,0,'{"ru":"Открытие","en":"Opening","cs":"Zahájení"}','{"ru":"","en":"","cs":""}',NULL,NULL,'opening','all','','{"ru":"","en":"","cs":""}','',0,0,0);
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
INSERT INTO "journal" VALUES(1,'c07aa528-312e-4322-9be1-1d4d64bf60c3','2026-11-27T17:10:34.875093+00:00','cells_pasted','{"n":1}','[{"update":"Participation","id":"c523fecf-6183-42a3-a664-ff1a79b06dbf","before":{"entry_date":null,"entry_point":"","purpose":"","cities":"","stay_address":"","org":"","org_country":"","position":"","study_field":"","year":"","study_class":"","health":"","medication":"","allergies":"","diet":"","it_skills":"","tshirt":"","ppe":"","room":"","roommate_wish":"","arrival_leg":"","departure_leg":"","note":"","note_internal":""},"after":{"entry_date":"2026-10-04","entry_point":"entry_point","purpose":"purpose","cities":"cities","stay_address":"stay_address","org":"org","org_country":"CZ","position":"position","study_field":"study_field","year":"year","study_class":"class","health":"health","medication":"medication","allergies":"allergies","diet":"diet","it_skills":"it_skills","tshirt":"tshirt","ppe":"ppe","room":"room","roommate_wish":"roommate_wish","arrival_leg":"arrival_leg","departure_leg":"departure_leg","note":"note","note_internal":"note_internal"}},{"update":"Person","id":"1d1888ca-5778-4176-9850-b74e1d557101","before":{"surname_native":"Surname01","given_native":"guest","surname_lat":"","given_lat":"","surname_cyr":"","given_cyr":"","patronymic":"","surname_cs":"","sex":null,"birth_date":null,"birth_place":"","home_address":"","photo":""},"after":{"surname_native":"surname_native","given_native":"given_native","surname_lat":"surname_lat","given_lat":"given_lat","surname_cyr":"surname_cyr","given_cyr":"given_cyr","patronymic":"patronymic","surname_cs":"surname_cs","sex":"M","birth_date":"2026-10-04","birth_place":"birth_place","home_address":"home_address","photo":"photo"}},{"insert":"Paper","record":{"id":"dceb7fc5-dea9-45aa-b8e4-6d947e23d374","version":1,"person_id":"1d1888ca-5778-4176-9850-b74e1d557101","kind":"passport","participation_id":null,"number":"doc_number","details":"doc_kind","country":"","issued_on":"2026-10-04","issuer":"doc_issuer","valid_from":null,"valid_to":"2026-10-04","entries":null,"days":null,"phone":"","note":""}},{"insert":"Paper","record":{"id":"1061bb88-e257-4f4b-b0ca-5e8b10fed697","version":1,"person_id":"1d1888ca-5778-4176-9850-b74e1d557101","kind":"visa","participation_id":"c523fecf-6183-42a3-a664-ff1a79b06dbf","number":"visa_no","details":"visa_kind","country":"","issued_on":null,"issuer":"","valid_from":"2026-10-04","valid_to":"2026-10-04","entries":"1","days":90,"phone":"","note":""}},{"insert":"Paper","record":{"id":"9385f68a-41c2-4909-9287-be77108d2925","version":1,"person_id":"1d1888ca-5778-4176-9850-b74e1d557101","kind":"migration_card","participation_id":"c523fecf-6183-42a3-a664-ff1a79b06dbf","number":"mig_card","details":"","country":"","issued_on":null,"issuer":"","valid_from":null,"valid_to":null,"entries":null,"days":null,"phone":"","note":""}},{"insert":"Contact","record":{"id":"7679748f-c4d6-4c5f-802d-0123cc5f2533","version":1,"person_id":"1d1888ca-5778-4176-9850-b74e1d557101","kind":"guardian","order":0,"name":"guardian_name","value":"guardian_phone","note":""}},{"insert":"Consent","record":{"id":"a645764d-562e-4b8e-8c80-976b1a42eb80","version":1,"participation_id":"c523fecf-6183-42a3-a664-ff1a79b06dbf","kind":"travel","answer":"given","on":null,"sheet":""}},{"insert":"Contact","record":{"id":"92786251-084b-4530-8366-783685cc6762","version":1,"person_id":"1d1888ca-5778-4176-9850-b74e1d557101","kind":"phone","order":0,"name":"","value":"phone","note":""}},{"insert":"Contact","record":{"id":"46e7fd87-de9b-49cf-ad7a-78bc64b4c916","version":1,"person_id":"1d1888ca-5778-4176-9850-b74e1d557101","kind":"messenger","order":0,"name":"","value":"messenger","note":""}},{"insert":"Contact","record":{"id":"81cca42a-2acc-46ee-8393-1e5f5c2418f5","version":1,"person_id":"1d1888ca-5778-4176-9850-b74e1d557101","kind":"email","order":0,"name":"","value":"email","note":""}},{"insert":"Contact","record":{"id":"c50e452b-1170-4deb-9699-fbc720a4d225","version":1,"person_id":"1d1888ca-5778-4176-9850-b74e1d557101","kind":"emergency","order":0,"name":"","value":"emergency_contact","note":""}},{"insert":"Paper","record":{"id":"ee09ff02-adc6-4853-82c6-cc8ab814f128","version":1,"person_id":"1d1888ca-5778-4176-9850-b74e1d557101","kind":"insurance","participation_id":"c523fecf-6183-42a3-a664-ff1a79b06dbf","number":"policy_no","details":"cover","country":"","issued_on":null,"issuer":"insurer","valid_from":"2026-10-04","valid_to":"2026-10-04","entries":null,"days":null,"phone":"assist_phone","note":""}},{"insert":"Language","record":{"id":"ca776765-32f2-4e94-8b87-e1d9c8bedd9a","version":1,"person_id":"1d1888ca-5778-4176-9850-b74e1d557101","language":"en","level":"B1","order":0,"note":""}},{"insert":"Language","record":{"id":"9d1cf3f6-8063-458f-85e8-c085a9be835e","version":1,"person_id":"1d1888ca-5778-4176-9850-b74e1d557101","language":"ru","level":"A1","order":1,"note":""}},{"insert":"Consent","record":{"id":"8bf466c0-de2a-47e3-be73-d6dbd717d823","version":1,"participation_id":"c523fecf-6183-42a3-a664-ff1a79b06dbf","kind":"pd","answer":"given","on":null,"sheet":""}},{"insert":"Consent","record":{"id":"f5c50eff-9bcf-4de1-929e-bde64afd7a7e","version":1,"participation_id":"c523fecf-6183-42a3-a664-ff1a79b06dbf","kind":"pd_transfer","answer":"given","on":null,"sheet":""}},{"insert":"Consent","record":{"id":"3fadfd32-d923-43e7-9db0-43e607e839e6","version":1,"participation_id":"c523fecf-6183-42a3-a664-ff1a79b06dbf","kind":"photo","answer":"given","on":null,"sheet":""}},{"insert":"Consent","record":{"id":"b8aa3c85-fa41-419e-b01c-8134d9e5f136","version":1,"participation_id":"c523fecf-6183-42a3-a664-ff1a79b06dbf","kind":"health","answer":"given","on":null,"sheet":""}}]',0,0,'0003');
INSERT INTO "journal" VALUES(2,'b00ad9c7-b07f-46c3-a360-a917a22301e9','2026-11-27T17:10:34.901178+00:00','cells_pasted','{"n":1}','[{"update":"Person","id":"1d1888ca-5778-4176-9850-b74e1d557101","before":{"photo":"photo"},"after":{"photo":"c91a5f71-9210-4b81-a7e6-c575eeb4f7ec"}},{"insert":"Place","record":{"id":"348979df-64f2-40c4-bced-84f084dd654e","version":1,"name":{"ru":"Орешек","en":"","cs":""},"organisation_id":null,"address":"","capacity":null,"closed_days":"","several_at_once":false,"note":""}},{"insert":"Place","record":{"id":"fbb5eb73-9644-4d06-8c32-2f599bf9ff55","version":1,"name":{"ru":"Петергоф","en":"","cs":""},"organisation_id":null,"address":"","capacity":null,"closed_days":"","several_at_once":false,"note":""}},{"insert":"Distance","record":{"id":"3ced3cf5-c459-4187-94dd-ff22753d06bd","version":1,"place_id":"348979df-64f2-40c4-bced-84f084dd654e","other_id":"fbb5eb73-9644-4d06-8c32-2f599bf9ff55","walking":null,"driving":null}},{"insert":"Vehicle","record":{"id":"00e2e3f8-4b32-49aa-ad76-9f308276232a","version":1,"name":"Автобус","plate":"А 000 АА","seats":40,"driver":"","phone":"","note":""}},{"update":"Item","id":"1b6b9d43-0025-42aa-9f79-947e2ddbab01","before":{"place_id":null,"vehicle_id":null,"pinned":false},"after":{"place_id":"348979df-64f2-40c4-bced-84f084dd654e","vehicle_id":"00e2e3f8-4b32-49aa-ad76-9f308276232a","pinned":true}},{"insert":"TravelLeg","record":{"id":"dadd8cd8-c778-4555-aa39-2025021e071e","version":1,"delegation_id":"49e9eb42-679f-4159-a476-02768f287d9b","way":"arrival","order":0,"means":"train","number":"","origin":"","destination":"","leaves_on":null,"leaves_at":null,"leaves_zone":"","arrives_on":null,"arrives_at":null,"arrives_zone":"","met_by":"","note":""}},{"insert":"Room","record":{"id":"ad67239f-029b-4480-92bc-f0827c45279f","version":1,"delegation_id":"49e9eb42-679f-4159-a476-02768f287d9b","name":"204","beds":2,"order":0,"note":""}},{"insert":"Team","record":{"id":"c43d0eb9-1103-45aa-8185-e33d777129cc","version":1,"visit_id":"d6e7f6c6-5620-4d8f-aded-77eacedd8b2a","kind":"team","name":{"ru":"Нева","en":"","cs":""},"track":"IT","order":0,"note":""}},{"insert":"TeamMember","record":{"id":"5e5c7da3-2bdb-4565-8e80-db1bfcd51b0b","version":1,"team_id":"c43d0eb9-1103-45aa-8185-e33d777129cc","participation_id":"c523fecf-6183-42a3-a664-ff1a79b06dbf","pinned":false,"order":0}},{"insert":"Duty","record":{"id":"0c016298-e214-4828-abd3-2f933caa82ab","version":1,"item_id":"1b6b9d43-0025-42aa-9f79-947e2ddbab01","kind":"interpreter","participation_id":"c523fecf-6183-42a3-a664-ff1a79b06dbf","name":"","before":0,"after":0}},{"insert":"ProgrammeVersion","record":{"id":"bd902147-169d-4e20-9454-bb92e96e5c93","version":1,"visit_id":"d6e7f6c6-5620-4d8f-aded-77eacedd8b2a","number":1,"published_on":"2026-10-04","published_at":0,"snapshot":"{\"place\": \"Орешек\"}","note":""}},{"insert":"Agreement","record":{"id":"66428f43-b616-4964-8134-b6e5207505e7","version":1,"organisation_id":"44223db4-0887-42bf-95ad-930b6e836a75","kind":"agreement","title":{"ru":"","en":"","cs":""},"signed_on":null,"note":""}},{"insert":"Picture","record":{"id":"c91a5f71-9210-4b81-a7e6-c575eeb4f7ec","version":1,"media":"image/png","content":"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="}},{"insert":"Template","record":{"id":"81d5112c-d2a1-42e9-af9b-e74d073bb70e","version":1,"kind":"block","name":{"ru":"Обед","en":"","cs":""},"day_kinds":"","order":0}},{"insert":"TemplateItem","record":{"id":"63a44c4c-39cd-4c35-9868-3eacffcc4f33","version":1,"template_id":"81d5112c-d2a1-42e9-af9b-e74d073bb70e","day":0,"start":null,"end":null,"minutes":45,"part":null,"approximate":false,"title":{"ru":"","en":"","cs":""},"place":{"ru":"","en":"","cs":""},"place_id":null,"kind":"other","audience":"all","note":{"ru":"","en":"","cs":""},"internal":false,"order":0}},{"insert":"IssuedDocument","record":{"id":"13859d45-84f3-4b44-910c-e56cbca701a6","version":1,"visit_id":"d6e7f6c6-5620-4d8f-aded-77eacedd8b2a","kind":"hotel","issued_on":"2026-10-04","issued_at":0,"number":"","recipient":"","form":"","languages":"","columns":"","people":0,"digest":"","file_name":"","note":""}}]',0,0,'0003');
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
INSERT INTO "languages" VALUES('ca776765-32f2-4e94-8b87-e1d9c8bedd9a',1,'1d1888ca-5778-4176-9850-b74e1d557101','en','B1',0,'');
INSERT INTO "languages" VALUES('9d1cf3f6-8063-458f-85e8-c085a9be835e',1,'1d1888ca-5778-4176-9850-b74e1d557101','ru','A1',1,'');
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
INSERT INTO "organisations" VALUES('2438cbb3-f459-464d-971b-0b841c45672a',1,'{"ru":"КПТ","en":"KPT","cs":"KPT"}','{"ru":"Кировск","en":"Kirovsk","cs":"Kirovsk"}','RU','','','','','{"ru":"","en":"","cs":""}',1,'');
INSERT INTO "organisations" VALUES('44223db4-0887-42bf-95ad-930b6e836a75',1,'{"ru":"ВОШ Босковице","en":"VOŠ a SŠ Boskovice","cs":"VOŠ a SŠ Boskovice"}','{"ru":"Босковице","en":"Boskovice","cs":"Boskovice"}','CZ','','','','','{"ru":"","en":"","cs":""}',0,'');
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
INSERT INTO "papers" VALUES('dceb7fc5-dea9-45aa-b8e4-6d947e23d374',1,'1d1888ca-5778-4176-9850-b74e1d557101','passport',NULL,'doc_number','doc_kind','','2026-10-04','doc_issuer',NULL,'2026-10-04',NULL,NULL,'','');
INSERT INTO "papers" VALUES('1061bb88-e257-4f4b-b0ca-5e8b10fed697',1,'1d1888ca-5778-4176-9850-b74e1d557101','visa','c523fecf-6183-42a3-a664-ff1a79b06dbf','visa_no','visa_kind','',NULL,'','2026-10-04','2026-10-04','1',90,'','');
INSERT INTO "papers" VALUES('9385f68a-41c2-4909-9287-be77108d2925',1,'1d1888ca-5778-4176-9850-b74e1d557101','migration_card','c523fecf-6183-42a3-a664-ff1a79b06dbf','mig_card','','',NULL,'',NULL,NULL,NULL,NULL,'','');
INSERT INTO "papers" VALUES('ee09ff02-adc6-4853-82c6-cc8ab814f128',1,'1d1888ca-5778-4176-9850-b74e1d557101','insurance','c523fecf-6183-42a3-a664-ff1a79b06dbf','policy_no','cover','',NULL,'insurer','2026-10-04','2026-10-04',NULL,NULL,'assist_phone','');
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
INSERT INTO "participations" VALUES('c523fecf-6183-42a3-a664-ff1a79b06dbf',2,'49e9eb42-679f-4159-a476-02768f287d9b','1d1888ca-5778-4176-9850-b74e1d557101',1,'student','org','CZ','position','study_field','year','class','it_skills','diet','allergies','health','medication','tshirt','ppe','room','roommate_wish','purpose','cities','2026-10-04','entry_point','stay_address','arrival_leg','departure_leg','note','note_internal');
INSERT INTO "participations" VALUES('35ba74dc-13c7-47aa-97fa-b1b8f9cda4f4',1,'49e9eb42-679f-4159-a476-02768f287d9b','5371039b-c98b-41bb-b27c-19ca179be9e8',2,'teacher','','','','','','','','','','','','','','','','','',NULL,'','','','','','');
INSERT INTO "participations" VALUES('8190c3e9-45ac-4f91-9c70-a8ff4c3e3e70',1,'49e9eb42-679f-4159-a476-02768f287d9b','2dd7f29c-6fa4-4b26-b610-f7624b64cff7',3,'teacher','','','','','','','','','','','','','','','','','',NULL,'','','','','','');
INSERT INTO "participations" VALUES('ae99940e-04f0-4d18-95c0-6b887965101b',1,'37ba5922-2cea-48b5-9982-65113b4d1eea','8a593e02-c810-4ff3-8ef2-7c66160075e7',1,'student','','','','','','','','','','','','','','','','','',NULL,'','','','','','');
INSERT INTO "participations" VALUES('5e541d23-1100-438c-a646-776afc800632',1,'37ba5922-2cea-48b5-9982-65113b4d1eea','5356df88-7aaf-4057-8573-441fdb3bd6d8',2,'teacher','','','','','','','','','','','','','','','','','',NULL,'','','','','','');
INSERT INTO "participations" VALUES('d0c6fd99-86d2-4fef-a0b2-0a0e544115d0',1,'37ba5922-2cea-48b5-9982-65113b4d1eea','660e2adb-6ee0-4db7-85d9-23ee91a32e9d',3,'teacher','','','','','','','','','','','','','','','','','',NULL,'','','','','','');
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
INSERT INTO "persons" VALUES('1d1888ca-5778-4176-9850-b74e1d557101',3,'surname_lat','given_lat','surname_native','given_native','surname_cyr','given_cyr','patronymic','surname_cs','M','2026-10-04','birth_place','CZ','home_address','c91a5f71-9210-4b81-a7e6-c575eeb4f7ec','');
INSERT INTO "persons" VALUES('5371039b-c98b-41bb-b27c-19ca179be9e8',1,'','','Surname02','guest','','','','',NULL,NULL,'','CZ','','','');
INSERT INTO "persons" VALUES('2dd7f29c-6fa4-4b26-b610-f7624b64cff7',1,'','','Surname03','guest','','','','',NULL,NULL,'','CZ','','','');
INSERT INTO "persons" VALUES('8a593e02-c810-4ff3-8ef2-7c66160075e7',1,'','','Surname01','host','','','','',NULL,NULL,'','CZ','','','');
INSERT INTO "persons" VALUES('5356df88-7aaf-4057-8573-441fdb3bd6d8',1,'','','Surname02','host','','','','',NULL,NULL,'','CZ','','','');
INSERT INTO "persons" VALUES('660e2adb-6ee0-4db7-85d9-23ee91a32e9d',1,'','','Surname03','host','','','','',NULL,NULL,'','CZ','','','');
CREATE TABLE pictures (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	media TEXT NOT NULL, 
	content TEXT NOT NULL, 
	CONSTRAINT pk_pictures PRIMARY KEY (id), 
	CONSTRAINT ck_pictures_version CHECK (version >= 1)
);
INSERT INTO "pictures" VALUES('c91a5f71-9210-4b81-a7e6-c575eeb4f7ec',1,'image/png','iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==');
CREATE TABLE places (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	organisation_id VARCHAR(36), 
	address TEXT NOT NULL, 
	capacity INTEGER, 
	closed_days TEXT NOT NULL, 
	several_at_once INTEGER NOT NULL, 
	note TEXT NOT NULL, 
	CONSTRAINT pk_places PRIMARY KEY (id), 
	CONSTRAINT ck_places_several_at_once CHECK (several_at_once IN (0, 1)), 
	CONSTRAINT ck_places_version CHECK (version >= 1), 
	CONSTRAINT fk_places_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisations (id) ON DELETE RESTRICT
);
INSERT INTO "places" VALUES('348979df-64f2-40c4-bced-84f084dd654e',1,'{"ru":"Орешек","en":"","cs":""}',NULL,'',NULL,'',0,'');
INSERT INTO "places" VALUES('fbb5eb73-9644-4d06-8c32-2f599bf9ff55',1,'{"ru":"Петергоф","en":"","cs":""}',NULL,'',NULL,'',0,'');
CREATE TABLE programme_versions (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	visit_id VARCHAR(36) NOT NULL, 
	number INTEGER NOT NULL, 
	published_on VARCHAR(10) NOT NULL, 
	published_at INTEGER NOT NULL, 
	snapshot TEXT NOT NULL, 
	note TEXT NOT NULL, 
	CONSTRAINT pk_programme_versions PRIMARY KEY (id), 
	CONSTRAINT ck_programme_versions_version CHECK (version >= 1), 
	CONSTRAINT fk_programme_versions_visit_id FOREIGN KEY(visit_id) REFERENCES visits (id) ON DELETE RESTRICT
);
INSERT INTO "programme_versions" VALUES('bd902147-169d-4e20-9454-bb92e96e5c93',1,'d6e7f6c6-5620-4d8f-aded-77eacedd8b2a',1,'2026-10-04',0,'{"place": "Орешек"}','');
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
INSERT INTO "regulations" VALUES('5a977583-1d32-40c8-a77d-0c57617e887d',1,6,2,3,2);
CREATE TABLE rooms (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	delegation_id VARCHAR(36) NOT NULL, 
	name TEXT NOT NULL, 
	beds INTEGER, 
	"order" INTEGER NOT NULL, 
	note TEXT NOT NULL, 
	CONSTRAINT pk_rooms PRIMARY KEY (id), 
	CONSTRAINT ck_rooms_version CHECK (version >= 1), 
	CONSTRAINT fk_rooms_delegation_id FOREIGN KEY(delegation_id) REFERENCES delegations (id) ON DELETE RESTRICT
);
INSERT INTO "rooms" VALUES('ad67239f-029b-4480-92bc-f0827c45279f',1,'49e9eb42-679f-4159-a476-02768f287d9b','204',2,0,'');
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
CREATE TABLE team_members (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	team_id VARCHAR(36) NOT NULL, 
	participation_id VARCHAR(36) NOT NULL, 
	pinned INTEGER NOT NULL, 
	"order" INTEGER NOT NULL, 
	CONSTRAINT pk_team_members PRIMARY KEY (id), 
	CONSTRAINT ck_team_members_pinned CHECK (pinned IN (0, 1)), 
	CONSTRAINT ck_team_members_version CHECK (version >= 1), 
	CONSTRAINT fk_team_members_team_id FOREIGN KEY(team_id) REFERENCES teams (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_team_members_participation_id FOREIGN KEY(participation_id) REFERENCES participations (id) ON DELETE RESTRICT
);
INSERT INTO "team_members" VALUES('5e5c7da3-2bdb-4565-8e80-db1bfcd51b0b',1,'c43d0eb9-1103-45aa-8185-e33d777129cc','c523fecf-6183-42a3-a664-ff1a79b06dbf',0,0);
CREATE TABLE teams (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	visit_id VARCHAR(36) NOT NULL, 
	kind VARCHAR(40) NOT NULL, 
	name TEXT NOT NULL, 
	track TEXT NOT NULL, 
	"order" INTEGER NOT NULL, 
	note TEXT NOT NULL, 
	CONSTRAINT pk_teams PRIMARY KEY (id), 
	CONSTRAINT ck_teams_version CHECK (version >= 1), 
	CONSTRAINT fk_teams_visit_id FOREIGN KEY(visit_id) REFERENCES visits (id) ON DELETE RESTRICT
);
INSERT INTO "teams" VALUES('c43d0eb9-1103-45aa-8185-e33d777129cc',1,'d6e7f6c6-5620-4d8f-aded-77eacedd8b2a','team','{"ru":"Нева","en":"","cs":""}','IT',0,'');
CREATE TABLE template_items (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	template_id VARCHAR(36) NOT NULL, 
	day INTEGER NOT NULL, 
	start INTEGER, 
	"end" INTEGER, 
	minutes INTEGER, 
	part VARCHAR(40), 
	approximate INTEGER NOT NULL, 
	title TEXT NOT NULL, 
	place TEXT NOT NULL, 
	place_id VARCHAR(36), 
	kind VARCHAR(40) NOT NULL, 
	audience TEXT NOT NULL, 
	note TEXT NOT NULL, 
	internal INTEGER NOT NULL, 
	"order" INTEGER NOT NULL, 
	CONSTRAINT pk_template_items PRIMARY KEY (id), 
	CONSTRAINT ck_template_items_approximate CHECK (approximate IN (0, 1)), 
	CONSTRAINT ck_template_items_internal CHECK (internal IN (0, 1)), 
	CONSTRAINT ck_template_items_start CHECK (start BETWEEN 0 AND 1439), 
	CONSTRAINT ck_template_items_end CHECK ("end" > start), 
	CONSTRAINT ck_template_items_version CHECK (version >= 1), 
	CONSTRAINT fk_template_items_template_id FOREIGN KEY(template_id) REFERENCES templates (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_template_items_place_id FOREIGN KEY(place_id) REFERENCES places (id) ON DELETE RESTRICT
);
INSERT INTO "template_items" VALUES('63a44c4c-39cd-4c35-9868-3eacffcc4f33',1,'81d5112c-d2a1-42e9-af9b-e74d073bb70e',0,NULL,NULL,45,NULL,0,'{"ru":"","en":"","cs":""}','{"ru":"","en":"","cs":""}',NULL,'other','all','{"ru":"","en":"","cs":""}',0,0);
CREATE TABLE templates (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	kind VARCHAR(40) NOT NULL, 
	name TEXT NOT NULL, 
	day_kinds TEXT NOT NULL, 
	"order" INTEGER NOT NULL, 
	CONSTRAINT pk_templates PRIMARY KEY (id), 
	CONSTRAINT ck_templates_version CHECK (version >= 1)
);
INSERT INTO "templates" VALUES('81d5112c-d2a1-42e9-af9b-e74d073bb70e',1,'block','{"ru":"Обед","en":"","cs":""}','',0);
CREATE TABLE travel_legs (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	delegation_id VARCHAR(36) NOT NULL, 
	way VARCHAR(40) NOT NULL, 
	"order" INTEGER NOT NULL, 
	means VARCHAR(40), 
	number TEXT NOT NULL, 
	origin TEXT NOT NULL, 
	destination TEXT NOT NULL, 
	leaves_on VARCHAR(10), 
	leaves_at INTEGER, 
	leaves_zone TEXT NOT NULL, 
	arrives_on VARCHAR(10), 
	arrives_at INTEGER, 
	arrives_zone TEXT NOT NULL, 
	met_by TEXT NOT NULL, 
	note TEXT NOT NULL, 
	CONSTRAINT pk_travel_legs PRIMARY KEY (id), 
	CONSTRAINT ck_travel_legs_version CHECK (version >= 1), 
	CONSTRAINT fk_travel_legs_delegation_id FOREIGN KEY(delegation_id) REFERENCES delegations (id) ON DELETE RESTRICT
);
INSERT INTO "travel_legs" VALUES('dadd8cd8-c778-4555-aa39-2025021e071e',1,'49e9eb42-679f-4159-a476-02768f287d9b','arrival',0,'train','','','',NULL,NULL,'',NULL,NULL,'','','');
CREATE TABLE vehicles (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	plate TEXT NOT NULL, 
	seats INTEGER, 
	driver TEXT NOT NULL, 
	phone TEXT NOT NULL, 
	note TEXT NOT NULL, 
	CONSTRAINT pk_vehicles PRIMARY KEY (id), 
	CONSTRAINT ck_vehicles_version CHECK (version >= 1)
);
INSERT INTO "vehicles" VALUES('00e2e3f8-4b32-49aa-ad76-9f308276232a',1,'Автобус','А 000 АА',40,'','','');
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
INSERT INTO "visits" VALUES('d6e7f6c6-5620-4d8f-aded-77eacedd8b2a',1,'2026-10-boskovice-in','{"ru":"Босковице → Кировск","en":"Boskovice → Kirovsk","cs":"Boskovice → Kirovsk"}','student_exchange','incoming','44223db4-0887-42bf-95ad-930b6e836a75','5a977583-1d32-40c8-a77d-0c57617e887d','2026-10-04','2026-10-10','Europe/Moscow',NULL,NULL,'draft','');
CREATE INDEX ix_organisation_names_organisation_id ON organisation_names (organisation_id);
CREATE INDEX ix_agreements_organisation_id ON agreements (organisation_id);
CREATE INDEX ix_contacts_person_id ON contacts (person_id);
CREATE INDEX ix_languages_person_id ON languages (person_id);
CREATE INDEX ix_places_organisation_id ON places (organisation_id);
CREATE INDEX ix_visits_partner_id ON visits (partner_id);
CREATE INDEX ix_visits_edition_id ON visits (edition_id);
CREATE INDEX ix_visits_regulation_id ON visits (regulation_id);
CREATE INDEX ix_visits_agreement_id ON visits (agreement_id);
CREATE INDEX ix_distances_place_id ON distances (place_id);
CREATE INDEX ix_distances_other_id ON distances (other_id);
CREATE INDEX ix_template_items_template_id ON template_items (template_id);
CREATE INDEX ix_template_items_place_id ON template_items (place_id);
CREATE INDEX ix_delegations_organisation_id ON delegations (organisation_id);
CREATE INDEX ix_delegations_visit_id ON delegations (visit_id);
CREATE INDEX ix_issued_documents_visit_id ON issued_documents (visit_id);
CREATE INDEX ix_teams_visit_id ON teams (visit_id);
CREATE INDEX ix_days_visit_id ON days (visit_id);
CREATE INDEX ix_programme_versions_visit_id ON programme_versions (visit_id);
CREATE INDEX ix_travel_legs_delegation_id ON travel_legs (delegation_id);
CREATE INDEX ix_rooms_delegation_id ON rooms (delegation_id);
CREATE INDEX ix_participations_delegation_id ON participations (delegation_id);
CREATE INDEX ix_participations_person_id ON participations (person_id);
CREATE INDEX ix_items_vehicle_id ON items (vehicle_id);
CREATE INDEX ix_items_place_id ON items (place_id);
CREATE INDEX ix_items_visit_id ON items (visit_id);
CREATE INDEX ix_items_day_id ON items (day_id);
CREATE INDEX ix_papers_person_id ON papers (person_id);
CREATE INDEX ix_papers_participation_id ON papers (participation_id);
CREATE INDEX ix_consents_participation_id ON consents (participation_id);
CREATE INDEX ix_team_members_team_id ON team_members (team_id);
CREATE INDEX ix_team_members_participation_id ON team_members (participation_id);
CREATE INDEX ix_duties_item_id ON duties (item_id);
CREATE INDEX ix_duties_participation_id ON duties (participation_id);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('journal',2);
COMMIT;
