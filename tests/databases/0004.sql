PRAGMA application_id=1263555670;
PRAGMA user_version=4;
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
INSERT INTO "agreements" VALUES('2d58b0f7-65b3-471b-a03d-84f0a16a9d15',1,'de68f619-a133-4bbf-abbc-5fb2d82cddc1','agreement','{"ru":"","en":"","cs":""}',NULL,'');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0004');
CREATE TABLE aspects (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	criterion_id VARCHAR(36) NOT NULL, 
	kind VARCHAR(40) NOT NULL, 
	title TEXT NOT NULL, 
	most INTEGER NOT NULL, 
	rule TEXT NOT NULL, 
	benchmark_0 TEXT NOT NULL, 
	benchmark_1 TEXT NOT NULL, 
	benchmark_2 TEXT NOT NULL, 
	benchmark_3 TEXT NOT NULL, 
	"order" INTEGER NOT NULL, 
	CONSTRAINT pk_aspects PRIMARY KEY (id), 
	CONSTRAINT ck_aspects_most CHECK (most >= 0), 
	CONSTRAINT ck_aspects_version CHECK (version >= 1), 
	CONSTRAINT fk_aspects_criterion_id FOREIGN KEY(criterion_id) REFERENCES criteria (id) ON DELETE RESTRICT
);
INSERT INTO "aspects" VALUES('c69a86ed-a6c3-4108-9359-ac35bc3d4194',1,'74e78821-cd3b-4ce0-a0ee-56e573041ece','judgement','{"ru":"","en":"","cs":""}',200,'{"ru":"","en":"","cs":""}','{"ru":"","en":"","cs":""}','{"ru":"","en":"","cs":""}','{"ru":"","en":"","cs":""}','{"ru":"","en":"","cs":""}',0);
CREATE TABLE attendances (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	participation_id VARCHAR(36) NOT NULL, 
	date VARCHAR(10) NOT NULL, 
	half VARCHAR(40) NOT NULL, 
	presence VARCHAR(40) NOT NULL, 
	note TEXT NOT NULL, 
	CONSTRAINT pk_attendances PRIMARY KEY (id), 
	CONSTRAINT ck_attendances_version CHECK (version >= 1), 
	CONSTRAINT fk_attendances_participation_id FOREIGN KEY(participation_id) REFERENCES participations (id) ON DELETE RESTRICT
);
INSERT INTO "attendances" VALUES('73f1d8f7-058a-4b51-896c-8f0f397efe1d',1,'cd88c5bf-beb3-40fd-b05e-6c0233febf57','2026-10-05','morning','present','');
CREATE TABLE awards (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	visit_id VARCHAR(36) NOT NULL, 
	kind VARCHAR(40) NOT NULL, 
	track_id VARCHAR(36), 
	team_id VARCHAR(36), 
	participation_id VARCHAR(36), 
	title TEXT NOT NULL, 
	number TEXT NOT NULL, 
	"order" INTEGER NOT NULL, 
	CONSTRAINT pk_awards PRIMARY KEY (id), 
	CONSTRAINT ck_awards_version CHECK (version >= 1), 
	CONSTRAINT fk_awards_visit_id FOREIGN KEY(visit_id) REFERENCES visits (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_awards_track_id FOREIGN KEY(track_id) REFERENCES tracks (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_awards_team_id FOREIGN KEY(team_id) REFERENCES teams (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_awards_participation_id FOREIGN KEY(participation_id) REFERENCES participations (id) ON DELETE RESTRICT
);
INSERT INTO "awards" VALUES('8f98bb58-729e-43d8-9bc8-c8b0e803434a',1,'ac0319f6-408c-4e53-b757-a5f8c7a17685','first',NULL,NULL,'cd88c5bf-beb3-40fd-b05e-6c0233febf57','{"ru":"","en":"","cs":""}','',0);
CREATE TABLE competitions (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	visit_id VARCHAR(36) NOT NULL, 
	model VARCHAR(40), 
	seed INTEGER NOT NULL, 
	tie_order TEXT NOT NULL, 
	medals INTEGER NOT NULL, 
	released_on VARCHAR(10), 
	released_at INTEGER NOT NULL, 
	CONSTRAINT pk_competitions PRIMARY KEY (id), 
	CONSTRAINT ck_competitions_medals CHECK (medals IN (0, 1)), 
	CONSTRAINT ck_competitions_version CHECK (version >= 1), 
	CONSTRAINT fk_competitions_visit_id FOREIGN KEY(visit_id) REFERENCES visits (id) ON DELETE RESTRICT
);
INSERT INTO "competitions" VALUES('6c216fd7-2395-4f79-989c-98f8141b4601',1,'ac0319f6-408c-4e53-b757-a5f8c7a17685','pairs',1,'',0,NULL,0);
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
INSERT INTO "consents" VALUES('b63adacb-b34c-4834-b7c7-283b729343db',1,'cd88c5bf-beb3-40fd-b05e-6c0233febf57','travel','given',NULL,'');
INSERT INTO "consents" VALUES('3e268546-b1de-48d7-bdec-c135debf5c2d',1,'cd88c5bf-beb3-40fd-b05e-6c0233febf57','pd','given',NULL,'');
INSERT INTO "consents" VALUES('53fe723f-81de-4b80-9ab2-2774df57a124',1,'cd88c5bf-beb3-40fd-b05e-6c0233febf57','pd_transfer','given',NULL,'');
INSERT INTO "consents" VALUES('b0db2f68-c187-4367-b831-b1ba775d29a4',1,'cd88c5bf-beb3-40fd-b05e-6c0233febf57','photo','given',NULL,'');
INSERT INTO "consents" VALUES('b34d737d-e441-41bf-a2dc-b3bd1e704dfc',1,'cd88c5bf-beb3-40fd-b05e-6c0233febf57','health','given',NULL,'');
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
INSERT INTO "contacts" VALUES('a73fc9a7-c554-4ff4-8d0c-855d06fa8dec',1,'4dd865ea-fea7-49d3-a27f-984d4f6f3bb8','guardian',0,'guardian_name','guardian_phone','');
INSERT INTO "contacts" VALUES('5125e3ea-4519-4186-bf88-de74dc2cf7f5',1,'4dd865ea-fea7-49d3-a27f-984d4f6f3bb8','phone',0,'','phone','');
INSERT INTO "contacts" VALUES('f4cbc4ac-ee19-469a-9530-52ae5dd28fd8',1,'4dd865ea-fea7-49d3-a27f-984d4f6f3bb8','messenger',0,'','messenger','');
INSERT INTO "contacts" VALUES('e75eb023-cb4e-41da-9f84-b91ac6fc6c8a',1,'4dd865ea-fea7-49d3-a27f-984d4f6f3bb8','email',0,'','email','');
INSERT INTO "contacts" VALUES('65fc49f9-1e31-47cb-a851-ab3d09c41444',1,'4dd865ea-fea7-49d3-a27f-984d4f6f3bb8','emergency',0,'','emergency_contact','');
CREATE TABLE criteria (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	track_id VARCHAR(36) NOT NULL, 
	code TEXT NOT NULL, 
	title TEXT NOT NULL, 
	module_id VARCHAR(36), 
	"order" INTEGER NOT NULL, 
	CONSTRAINT pk_criteria PRIMARY KEY (id), 
	CONSTRAINT ck_criteria_version CHECK (version >= 1), 
	CONSTRAINT fk_criteria_track_id FOREIGN KEY(track_id) REFERENCES tracks (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_criteria_module_id FOREIGN KEY(module_id) REFERENCES modules (id) ON DELETE RESTRICT
);
INSERT INTO "criteria" VALUES('74e78821-cd3b-4ce0-a0ee-56e573041ece',1,'2be11527-3e52-4ed5-b475-053d6a7bd7ad','A','{"ru":"","en":"","cs":""}',NULL,0);
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
INSERT INTO "days" VALUES('6434d50a-4548-4197-b594-cead58bbc5e5',1,'ac0319f6-408c-4e53-b757-a5f8c7a17685','2026-10-04','arrival','{"ru":"","en":"","cs":""}');
INSERT INTO "days" VALUES('4098b84e-7731-4a3b-9891-4b134b582dfc',1,'ac0319f6-408c-4e53-b757-a5f8c7a17685','2026-10-05','competition','{"ru":"","en":"","cs":""}');
INSERT INTO "days" VALUES('d3f96c35-addb-4998-b35e-13f3d6c805ed',1,'ac0319f6-408c-4e53-b757-a5f8c7a17685','2026-10-06','competition','{"ru":"","en":"","cs":""}');
INSERT INTO "days" VALUES('fdf3311b-ae37-4a6c-9f5d-6976ff790051',1,'ac0319f6-408c-4e53-b757-a5f8c7a17685','2026-10-07','competition','{"ru":"","en":"","cs":""}');
INSERT INTO "days" VALUES('6e0b4301-fd81-483c-8407-2ab386f46cc8',1,'ac0319f6-408c-4e53-b757-a5f8c7a17685','2026-10-08','culture','{"ru":"","en":"","cs":""}');
INSERT INTO "days" VALUES('f9be5e98-66f3-4d90-ace6-8ab2ca9bbe1b',1,'ac0319f6-408c-4e53-b757-a5f8c7a17685','2026-10-09','culture','{"ru":"","en":"","cs":""}');
INSERT INTO "days" VALUES('1351c950-7355-402a-b1b9-d79a284fc23e',1,'ac0319f6-408c-4e53-b757-a5f8c7a17685','2026-10-10','departure','{"ru":"","en":"","cs":""}');
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
INSERT INTO "delegations" VALUES('df04e0e2-2648-418f-8404-8d0b11ca71f6',1,'ac0319f6-408c-4e53-b757-a5f8c7a17685','guest','de68f619-a133-4bbf-abbc-5fb2d82cddc1','','','','','');
INSERT INTO "delegations" VALUES('ee5ff3ae-876f-4de1-8991-e5a080dcc31d',1,'ac0319f6-408c-4e53-b757-a5f8c7a17685','host','a32aa30a-95cd-4f1d-9c5e-6bc1d983a835','','','','','');
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
INSERT INTO "distances" VALUES('e764e976-0c87-4ff1-b751-79d1fd271b6f',1,'b7cd0226-084e-41cb-984e-e0e715ae9b7c','50f6ce9e-6579-472a-9f1f-2239a65693a5',NULL,NULL);
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
INSERT INTO "duties" VALUES('592d1dd8-8ab1-422a-bc50-c65a2c1265ec',1,'10e382ce-d52d-4bdf-938d-a05095380ed5','interpreter','cd88c5bf-beb3-40fd-b05e-6c0233febf57','',0,0);
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
INSERT INTO "issued_documents" VALUES('cb14fd31-6166-454a-bb9e-6613febac2fa',1,'ac0319f6-408c-4e53-b757-a5f8c7a17685','hotel','2026-10-04',0,'','','','','',0,'','','');
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
	module_id VARCHAR(36), 
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
	CONSTRAINT fk_items_vehicle_id FOREIGN KEY(vehicle_id) REFERENCES vehicles (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_items_module_id FOREIGN KEY(module_id) REFERENCES modules (id) ON DELETE RESTRICT
);
INSERT INTO "items" VALUES('5aab6a67-d3d6-4243-8cc6-ca79d2ab4e38',1,'ac0319f6-408c-4e53-b757-a5f8c7a17685','6434d50a-4548-4197-b594-cead58bbc5e5',540,630,NULL,0,'{"ru":"Открытие","en":"Opening","cs":"Zahájení"}','{"ru":"","en":"","cs":""}',NULL,NULL,NULL,'opening','all','','{"ru":"","en":"","cs":""}','',0,0,0);
INSERT INTO "items" VALUES('10e382ce-d52d-4bdf-938d-a05095380ed5',2,'ac0319f6-408c-4e53-b757-a5f8c7a17685','4098b84e-7731-4a3b-9891-4b134b582dfc',540,630,NULL,0,'{"ru":"Открытие","en":"Opening","cs":"Zahájení"}','{"ru":"","en":"","cs":""}','b7cd0226-084e-41cb-984e-e0e715ae9b7c','fbf7e1c7-522e-4894-999b-b7bf8bd914d0',NULL,'opening','all','','{"ru":"","en":"","cs":""}','',0,1,0);
INSERT INTO "items" VALUES('e9b3363a-98f5-4862-84c8-2a2cb6b44cc8',1,'ac0319f6-408c-4e53-b757-a5f8c7a17685','d3f96c35-addb-4998-b35e-13f3d6c805ed',540,630,NULL,0,'{"ru":"Открытие","en":"Opening","cs":"Zahájení"}','{"ru":"","en":"","cs":""}',NULL,NULL,NULL,'opening','all','','{"ru":"","en":"","cs":""}','',0,0,0);
INSERT INTO "items" VALUES('45840996-3445-4f46-aa0a-58445f2d698c',1,'ac0319f6-408c-4e53-b757-a5f8c7a17685','fdf3311b-ae37-4a6c-9f5d-6976ff790051',540,630,NULL,0,'{"ru":"Открытие","en":"Opening","cs":"Zahájení"}','{"ru":"","en":"","cs":""}',NULL,NULL,NULL,'opening','all','','{"ru":"","en":"","cs":""}','',0,0,0);
INSERT INTO "items" VALUES('fe9ce8cc-736d-4b82-903a-faa671496797',1,'ac0319f6-408c-4e53-b757-a5f8c7a17685','6e0b4301-fd81-483c-8407-2ab386f46cc8',540,630,NULL,0,'{"ru":"Открытие","en":"Opening","cs":"Zahájení"}','{"ru":"","en":"","cs":""}',NULL,NULL,NULL,'opening','all','','{"ru":"","en":"","cs":""}','',0,0,0);
INSERT INTO "items" VALUES('d15efcf1-ea49-4875-a1ab-031ea2588e60',1,'ac0319f6-408c-4e53-b757-a5f8c7a17685','f9be5e98-66f3-4d90-ace6-8ab2ca9bbe1b',540,630,NULL,0,'{"ru":"Открытие","en":"Opening","cs":"Zahájení"}','{"ru":"","en":"","cs":""}',NULL,NULL,NULL,'opening','all','','{"ru":"","en":"","cs":""}','',0,0,0);
INSERT INTO "items" VALUES('51408bd7-741c-46dd-a292-3a75fc3810bd',1,'ac0319f6-408c-4e53-b757-a5f8c7a17685','1351c950-7355-402a-b1b9-d79a284fc23e',540,630,NULL,0,'{"ru":"Открытие","en":"Opening","cs":"Zahájení"}','{"ru":"","en":"","cs":""}',NULL,NULL,NULL,'opening','all','','{"ru":"","en":"","cs":""}','',0,0,0);
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
INSERT INTO "journal" VALUES(1,'49d911e0-4678-4ca2-9c17-e421172cf3ee','2026-11-27T17:44:11.530108+00:00','cells_pasted','{"n":1}','[{"update":"Participation","id":"cd88c5bf-beb3-40fd-b05e-6c0233febf57","before":{"entry_date":null,"entry_point":"","purpose":"","cities":"","stay_address":"","org":"","org_country":"","position":"","study_field":"","year":"","study_class":"","health":"","medication":"","allergies":"","diet":"","it_skills":"","tshirt":"","ppe":"","room":"","roommate_wish":"","arrival_leg":"","departure_leg":"","note":"","note_internal":""},"after":{"entry_date":"2026-10-04","entry_point":"entry_point","purpose":"purpose","cities":"cities","stay_address":"stay_address","org":"org","org_country":"CZ","position":"position","study_field":"study_field","year":"year","study_class":"class","health":"health","medication":"medication","allergies":"allergies","diet":"diet","it_skills":"it_skills","tshirt":"tshirt","ppe":"ppe","room":"room","roommate_wish":"roommate_wish","arrival_leg":"arrival_leg","departure_leg":"departure_leg","note":"note","note_internal":"note_internal"}},{"update":"Person","id":"4dd865ea-fea7-49d3-a27f-984d4f6f3bb8","before":{"surname_native":"Surname01","given_native":"guest","surname_lat":"","given_lat":"","surname_cyr":"","given_cyr":"","patronymic":"","surname_cs":"","sex":null,"birth_date":null,"birth_place":"","home_address":"","photo":""},"after":{"surname_native":"surname_native","given_native":"given_native","surname_lat":"surname_lat","given_lat":"given_lat","surname_cyr":"surname_cyr","given_cyr":"given_cyr","patronymic":"patronymic","surname_cs":"surname_cs","sex":"M","birth_date":"2026-10-04","birth_place":"birth_place","home_address":"home_address","photo":"photo"}},{"insert":"Paper","record":{"id":"0311c1f3-88aa-45d5-83bb-360e19cd4e3d","version":1,"person_id":"4dd865ea-fea7-49d3-a27f-984d4f6f3bb8","kind":"passport","participation_id":null,"number":"doc_number","details":"doc_kind","country":"","issued_on":"2026-10-04","issuer":"doc_issuer","valid_from":null,"valid_to":"2026-10-04","entries":null,"days":null,"phone":"","note":""}},{"insert":"Paper","record":{"id":"e9d71baf-875a-43f9-bc27-1f32428e89e4","version":1,"person_id":"4dd865ea-fea7-49d3-a27f-984d4f6f3bb8","kind":"visa","participation_id":"cd88c5bf-beb3-40fd-b05e-6c0233febf57","number":"visa_no","details":"visa_kind","country":"","issued_on":null,"issuer":"","valid_from":"2026-10-04","valid_to":"2026-10-04","entries":"1","days":90,"phone":"","note":""}},{"insert":"Paper","record":{"id":"69e03f06-1166-44db-aee4-64314094c755","version":1,"person_id":"4dd865ea-fea7-49d3-a27f-984d4f6f3bb8","kind":"migration_card","participation_id":"cd88c5bf-beb3-40fd-b05e-6c0233febf57","number":"mig_card","details":"","country":"","issued_on":null,"issuer":"","valid_from":null,"valid_to":null,"entries":null,"days":null,"phone":"","note":""}},{"insert":"Contact","record":{"id":"a73fc9a7-c554-4ff4-8d0c-855d06fa8dec","version":1,"person_id":"4dd865ea-fea7-49d3-a27f-984d4f6f3bb8","kind":"guardian","order":0,"name":"guardian_name","value":"guardian_phone","note":""}},{"insert":"Consent","record":{"id":"b63adacb-b34c-4834-b7c7-283b729343db","version":1,"participation_id":"cd88c5bf-beb3-40fd-b05e-6c0233febf57","kind":"travel","answer":"given","on":null,"sheet":""}},{"insert":"Contact","record":{"id":"5125e3ea-4519-4186-bf88-de74dc2cf7f5","version":1,"person_id":"4dd865ea-fea7-49d3-a27f-984d4f6f3bb8","kind":"phone","order":0,"name":"","value":"phone","note":""}},{"insert":"Contact","record":{"id":"f4cbc4ac-ee19-469a-9530-52ae5dd28fd8","version":1,"person_id":"4dd865ea-fea7-49d3-a27f-984d4f6f3bb8","kind":"messenger","order":0,"name":"","value":"messenger","note":""}},{"insert":"Contact","record":{"id":"e75eb023-cb4e-41da-9f84-b91ac6fc6c8a","version":1,"person_id":"4dd865ea-fea7-49d3-a27f-984d4f6f3bb8","kind":"email","order":0,"name":"","value":"email","note":""}},{"insert":"Contact","record":{"id":"65fc49f9-1e31-47cb-a851-ab3d09c41444","version":1,"person_id":"4dd865ea-fea7-49d3-a27f-984d4f6f3bb8","kind":"emergency","order":0,"name":"","value":"emergency_contact","note":""}},{"insert":"Paper","record":{"id":"a4e5572d-a494-4a78-b720-3f20e0f2c111","version":1,"person_id":"4dd865ea-fea7-49d3-a27f-984d4f6f3bb8","kind":"insurance","participation_id":"cd88c5bf-beb3-40fd-b05e-6c0233febf57","number":"policy_no","details":"cover","country":"","issued_on":null,"issuer":"insurer","valid_from":"2026-10-04","valid_to":"2026-10-04","entries":null,"days":null,"phone":"assist_phone","note":""}},{"insert":"Language","record":{"id":"597a3b52-25e6-46a4-8f5e-b56bd5d797e7","version":1,"person_id":"4dd865ea-fea7-49d3-a27f-984d4f6f3bb8","language":"en","level":"B1","order":0,"note":""}},{"insert":"Language","record":{"id":"4862a2ad-9814-4c0b-a315-1936b4e038ee","version":1,"person_id":"4dd865ea-fea7-49d3-a27f-984d4f6f3bb8","language":"ru","level":"A1","order":1,"note":""}},{"insert":"Consent","record":{"id":"3e268546-b1de-48d7-bdec-c135debf5c2d","version":1,"participation_id":"cd88c5bf-beb3-40fd-b05e-6c0233febf57","kind":"pd","answer":"given","on":null,"sheet":""}},{"insert":"Consent","record":{"id":"53fe723f-81de-4b80-9ab2-2774df57a124","version":1,"participation_id":"cd88c5bf-beb3-40fd-b05e-6c0233febf57","kind":"pd_transfer","answer":"given","on":null,"sheet":""}},{"insert":"Consent","record":{"id":"b0db2f68-c187-4367-b831-b1ba775d29a4","version":1,"participation_id":"cd88c5bf-beb3-40fd-b05e-6c0233febf57","kind":"photo","answer":"given","on":null,"sheet":""}},{"insert":"Consent","record":{"id":"b34d737d-e441-41bf-a2dc-b3bd1e704dfc","version":1,"participation_id":"cd88c5bf-beb3-40fd-b05e-6c0233febf57","kind":"health","answer":"given","on":null,"sheet":""}}]',0,0,'0004');
INSERT INTO "journal" VALUES(2,'7d069f83-7c79-47f5-ac17-55e9f82ea54b','2026-11-27T17:44:11.613983+00:00','cells_pasted','{"n":1}','[{"update":"Person","id":"4dd865ea-fea7-49d3-a27f-984d4f6f3bb8","before":{"photo":"photo"},"after":{"photo":"d15c4928-42ba-4ac6-b16e-77c0170fa405"}},{"insert":"Place","record":{"id":"b7cd0226-084e-41cb-984e-e0e715ae9b7c","version":1,"name":{"ru":"Орешек","en":"","cs":""},"organisation_id":null,"address":"","capacity":null,"closed_days":"","several_at_once":false,"note":""}},{"insert":"Place","record":{"id":"50f6ce9e-6579-472a-9f1f-2239a65693a5","version":1,"name":{"ru":"Петергоф","en":"","cs":""},"organisation_id":null,"address":"","capacity":null,"closed_days":"","several_at_once":false,"note":""}},{"insert":"Distance","record":{"id":"e764e976-0c87-4ff1-b751-79d1fd271b6f","version":1,"place_id":"b7cd0226-084e-41cb-984e-e0e715ae9b7c","other_id":"50f6ce9e-6579-472a-9f1f-2239a65693a5","walking":null,"driving":null}},{"insert":"Vehicle","record":{"id":"fbf7e1c7-522e-4894-999b-b7bf8bd914d0","version":1,"name":"Автобус","plate":"А 000 АА","seats":40,"driver":"","phone":"","note":""}},{"insert":"Team","record":{"id":"5dca7ce1-7e3c-4614-b59c-a8aa05cf4682","version":1,"visit_id":"ac0319f6-408c-4e53-b757-a5f8c7a17685","kind":"team","name":{"ru":"Нева","en":"","cs":""},"track":"IT","order":0,"note":""}},{"insert":"TeamMember","record":{"id":"b28a2c31-ccce-4f80-9d42-27467efc55ee","version":1,"team_id":"5dca7ce1-7e3c-4614-b59c-a8aa05cf4682","participation_id":"cd88c5bf-beb3-40fd-b05e-6c0233febf57","pinned":false,"order":0}},{"insert":"Competition","record":{"id":"6c216fd7-2395-4f79-989c-98f8141b4601","version":1,"visit_id":"ac0319f6-408c-4e53-b757-a5f8c7a17685","model":"pairs","seed":1,"tie_order":"","medals":false,"released_on":null,"released_at":0}},{"insert":"Track","record":{"id":"2be11527-3e52-4ed5-b475-053d6a7bd7ad","version":1,"visit_id":"ac0319f6-408c-4e53-b757-a5f8c7a17685","code":"IT","name":{"ru":"","en":"","cs":""},"order":0,"note":""}},{"insert":"Module","record":{"id":"2bbf42d4-97c0-4900-9403-c5ca0844a5d6","version":1,"track_id":"2be11527-3e52-4ed5-b475-053d6a7bd7ad","code":"A","title":{"ru":"","en":"","cs":""},"day":null,"minutes":120,"follows_id":null,"carry_over":{"ru":"","en":"","cs":""},"language":"","order":0,"note":""}},{"insert":"Workplace","record":{"id":"991df0b8-870a-49e4-8e27-28e3a0f15240","version":1,"track_id":"2be11527-3e52-4ed5-b475-053d6a7bd7ad","name":"1","ui_language":"","keyboard":"","software":"","safety":"","checked_by":"","order":0,"note":""}},{"update":"Item","id":"10e382ce-d52d-4bdf-938d-a05095380ed5","before":{"place_id":null,"vehicle_id":null,"pinned":false},"after":{"place_id":"b7cd0226-084e-41cb-984e-e0e715ae9b7c","vehicle_id":"fbf7e1c7-522e-4894-999b-b7bf8bd914d0","pinned":true}},{"insert":"TravelLeg","record":{"id":"978e6432-3506-41d8-9a7b-0aeac25318c9","version":1,"delegation_id":"df04e0e2-2648-418f-8404-8d0b11ca71f6","way":"arrival","order":0,"means":"train","number":"","origin":"","destination":"","leaves_on":null,"leaves_at":null,"leaves_zone":"","arrives_on":null,"arrives_at":null,"arrives_zone":"","met_by":"","note":""}},{"insert":"Room","record":{"id":"4c13bf3c-8818-4fdf-9d30-7c04d494d830","version":1,"delegation_id":"df04e0e2-2648-418f-8404-8d0b11ca71f6","name":"204","beds":2,"order":0,"note":""}},{"insert":"Attendance","record":{"id":"73f1d8f7-058a-4b51-896c-8f0f397efe1d","version":1,"participation_id":"cd88c5bf-beb3-40fd-b05e-6c0233febf57","date":"2026-10-05","half":"morning","presence":"present","note":""}},{"insert":"Seat","record":{"id":"6699f511-55ff-4f5b-b610-5955e1232eb2","version":1,"workplace_id":"991df0b8-870a-49e4-8e27-28e3a0f15240","team_id":"5dca7ce1-7e3c-4614-b59c-a8aa05cf4682","participation_id":"cd88c5bf-beb3-40fd-b05e-6c0233febf57","day":null,"order":0}},{"insert":"Wish","record":{"id":"a5718b98-fab0-4f3b-8d65-f2b773c10c82","version":1,"visit_id":"ac0319f6-408c-4e53-b757-a5f8c7a17685","kind":"apart","one_id":"cd88c5bf-beb3-40fd-b05e-6c0233febf57","other_id":"cd88c5bf-beb3-40fd-b05e-6c0233febf57","note":""}},{"insert":"Criterion","record":{"id":"74e78821-cd3b-4ce0-a0ee-56e573041ece","version":1,"track_id":"2be11527-3e52-4ed5-b475-053d6a7bd7ad","code":"A","title":{"ru":"","en":"","cs":""},"module_id":null,"order":0}},{"insert":"Aspect","record":{"id":"c69a86ed-a6c3-4108-9359-ac35bc3d4194","version":1,"criterion_id":"74e78821-cd3b-4ce0-a0ee-56e573041ece","kind":"judgement","title":{"ru":"","en":"","cs":""},"most":200,"rule":{"ru":"","en":"","cs":""},"benchmark_0":{"ru":"","en":"","cs":""},"benchmark_1":{"ru":"","en":"","cs":""},"benchmark_2":{"ru":"","en":"","cs":""},"benchmark_3":{"ru":"","en":"","cs":""},"order":0}},{"insert":"Judge","record":{"id":"8f9a8731-787f-458b-987c-90e7b3fe8e59","version":1,"visit_id":"ac0319f6-408c-4e53-b757-a5f8c7a17685","side":"guest","track_id":null,"participation_id":"cd88c5bf-beb3-40fd-b05e-6c0233febf57","name":"","position":"","organisation":"","chief":false,"order":0}},{"insert":"Mark","record":{"id":"203c8ec4-5156-4b70-9d1f-13d2d8e45173","version":1,"aspect_id":"c69a86ed-a6c3-4108-9359-ac35bc3d4194","team_id":"5dca7ce1-7e3c-4614-b59c-a8aa05cf4682","value":2,"judge_id":"8f9a8731-787f-458b-987c-90e7b3fe8e59","vote":1,"former":null,"corrected_by":"","reason":""}},{"insert":"MarkSheet","record":{"id":"b7713b36-3f91-4e7c-8ad0-2cfe15dfa352","version":1,"criterion_id":"74e78821-cd3b-4ce0-a0ee-56e573041ece","team_id":"5dca7ce1-7e3c-4614-b59c-a8aa05cf4682","locked":true,"signed_by":"","signed_on":null}},{"insert":"Penalty","record":{"id":"c22f6541-ad19-492e-888e-0b15cb2a53c7","version":1,"track_id":"2be11527-3e52-4ed5-b475-053d6a7bd7ad","team_id":"5dca7ce1-7e3c-4614-b59c-a8aa05cf4682","points":50,"reason":"","signed_by":""}},{"insert":"Award","record":{"id":"8f98bb58-729e-43d8-9bc8-c8b0e803434a","version":1,"visit_id":"ac0319f6-408c-4e53-b757-a5f8c7a17685","kind":"first","track_id":null,"team_id":null,"participation_id":"cd88c5bf-beb3-40fd-b05e-6c0233febf57","title":{"ru":"","en":"","cs":""},"number":"","order":0}},{"insert":"Duty","record":{"id":"592d1dd8-8ab1-422a-bc50-c65a2c1265ec","version":1,"item_id":"10e382ce-d52d-4bdf-938d-a05095380ed5","kind":"interpreter","participation_id":"cd88c5bf-beb3-40fd-b05e-6c0233febf57","name":"","before":0,"after":0}},{"insert":"ProgrammeVersion","record":{"id":"d077f7ad-8b2f-4371-9025-c389b683e853","version":1,"visit_id":"ac0319f6-408c-4e53-b757-a5f8c7a17685","number":1,"published_on":"2026-10-04","published_at":0,"snapshot":"{\"place\": \"Орешек\"}","note":""}},{"insert":"Agreement","record":{"id":"2d58b0f7-65b3-471b-a03d-84f0a16a9d15","version":1,"organisation_id":"de68f619-a133-4bbf-abbc-5fb2d82cddc1","kind":"agreement","title":{"ru":"","en":"","cs":""},"signed_on":null,"note":""}},{"insert":"Picture","record":{"id":"d15c4928-42ba-4ac6-b16e-77c0170fa405","version":1,"media":"image/png","content":"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="}},{"insert":"Template","record":{"id":"f9a0ba37-8379-4485-89e6-ae0740c7490a","version":1,"kind":"block","name":{"ru":"Обед","en":"","cs":""},"day_kinds":"","order":0}},{"insert":"TemplateItem","record":{"id":"2d361d26-2179-49ac-bb3e-959eee52d08a","version":1,"template_id":"f9a0ba37-8379-4485-89e6-ae0740c7490a","day":0,"start":null,"end":null,"minutes":45,"part":null,"approximate":false,"title":{"ru":"","en":"","cs":""},"place":{"ru":"","en":"","cs":""},"place_id":null,"kind":"other","audience":"all","note":{"ru":"","en":"","cs":""},"internal":false,"order":0}},{"insert":"IssuedDocument","record":{"id":"cb14fd31-6166-454a-bb9e-6613febac2fa","version":1,"visit_id":"ac0319f6-408c-4e53-b757-a5f8c7a17685","kind":"hotel","issued_on":"2026-10-04","issued_at":0,"number":"","recipient":"","form":"","languages":"","columns":"","people":0,"digest":"","file_name":"","note":""}}]',0,0,'0004');
CREATE TABLE judges (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	visit_id VARCHAR(36) NOT NULL, 
	side VARCHAR(40) NOT NULL, 
	track_id VARCHAR(36), 
	participation_id VARCHAR(36), 
	name TEXT NOT NULL, 
	position TEXT NOT NULL, 
	organisation TEXT NOT NULL, 
	chief INTEGER NOT NULL, 
	"order" INTEGER NOT NULL, 
	CONSTRAINT pk_judges PRIMARY KEY (id), 
	CONSTRAINT ck_judges_chief CHECK (chief IN (0, 1)), 
	CONSTRAINT ck_judges_version CHECK (version >= 1), 
	CONSTRAINT fk_judges_visit_id FOREIGN KEY(visit_id) REFERENCES visits (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_judges_track_id FOREIGN KEY(track_id) REFERENCES tracks (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_judges_participation_id FOREIGN KEY(participation_id) REFERENCES participations (id) ON DELETE RESTRICT
);
INSERT INTO "judges" VALUES('8f9a8731-787f-458b-987c-90e7b3fe8e59',1,'ac0319f6-408c-4e53-b757-a5f8c7a17685','guest',NULL,'cd88c5bf-beb3-40fd-b05e-6c0233febf57','','','',0,0);
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
INSERT INTO "languages" VALUES('597a3b52-25e6-46a4-8f5e-b56bd5d797e7',1,'4dd865ea-fea7-49d3-a27f-984d4f6f3bb8','en','B1',0,'');
INSERT INTO "languages" VALUES('4862a2ad-9814-4c0b-a315-1936b4e038ee',1,'4dd865ea-fea7-49d3-a27f-984d4f6f3bb8','ru','A1',1,'');
CREATE TABLE mark_sheets (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	criterion_id VARCHAR(36) NOT NULL, 
	team_id VARCHAR(36) NOT NULL, 
	locked INTEGER NOT NULL, 
	signed_by TEXT NOT NULL, 
	signed_on VARCHAR(10), 
	CONSTRAINT pk_mark_sheets PRIMARY KEY (id), 
	CONSTRAINT ck_mark_sheets_locked CHECK (locked IN (0, 1)), 
	CONSTRAINT ck_mark_sheets_version CHECK (version >= 1), 
	CONSTRAINT fk_mark_sheets_criterion_id FOREIGN KEY(criterion_id) REFERENCES criteria (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_mark_sheets_team_id FOREIGN KEY(team_id) REFERENCES teams (id) ON DELETE RESTRICT
);
INSERT INTO "mark_sheets" VALUES('b7713b36-3f91-4e7c-8ad0-2cfe15dfa352',1,'74e78821-cd3b-4ce0-a0ee-56e573041ece','5dca7ce1-7e3c-4614-b59c-a8aa05cf4682',1,'',NULL);
CREATE TABLE marks (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	aspect_id VARCHAR(36) NOT NULL, 
	team_id VARCHAR(36) NOT NULL, 
	value INTEGER NOT NULL, 
	judge_id VARCHAR(36), 
	vote INTEGER NOT NULL, 
	former INTEGER, 
	corrected_by TEXT NOT NULL, 
	reason TEXT NOT NULL, 
	CONSTRAINT pk_marks PRIMARY KEY (id), 
	CONSTRAINT ck_marks_version CHECK (version >= 1), 
	CONSTRAINT fk_marks_aspect_id FOREIGN KEY(aspect_id) REFERENCES aspects (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_marks_team_id FOREIGN KEY(team_id) REFERENCES teams (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_marks_judge_id FOREIGN KEY(judge_id) REFERENCES judges (id) ON DELETE RESTRICT
);
INSERT INTO "marks" VALUES('203c8ec4-5156-4b70-9d1f-13d2d8e45173',1,'c69a86ed-a6c3-4108-9359-ac35bc3d4194','5dca7ce1-7e3c-4614-b59c-a8aa05cf4682',2,'8f9a8731-787f-458b-987c-90e7b3fe8e59',1,NULL,'','');
CREATE TABLE modules (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	track_id VARCHAR(36) NOT NULL, 
	code TEXT NOT NULL, 
	title TEXT NOT NULL, 
	day INTEGER, 
	minutes INTEGER NOT NULL, 
	follows_id VARCHAR(36), 
	carry_over TEXT NOT NULL, 
	language TEXT NOT NULL, 
	"order" INTEGER NOT NULL, 
	note TEXT NOT NULL, 
	CONSTRAINT pk_modules PRIMARY KEY (id), 
	CONSTRAINT ck_modules_version CHECK (version >= 1), 
	CONSTRAINT fk_modules_track_id FOREIGN KEY(track_id) REFERENCES tracks (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_modules_follows_id FOREIGN KEY(follows_id) REFERENCES modules (id) ON DELETE RESTRICT
);
INSERT INTO "modules" VALUES('2bbf42d4-97c0-4900-9403-c5ca0844a5d6',1,'2be11527-3e52-4ed5-b475-053d6a7bd7ad','A','{"ru":"","en":"","cs":""}',NULL,120,NULL,'{"ru":"","en":"","cs":""}','',0,'');
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
INSERT INTO "organisations" VALUES('a32aa30a-95cd-4f1d-9c5e-6bc1d983a835',1,'{"ru":"КПТ","en":"KPT","cs":"KPT"}','{"ru":"Кировск","en":"Kirovsk","cs":"Kirovsk"}','RU','','','','','{"ru":"","en":"","cs":""}',1,'');
INSERT INTO "organisations" VALUES('de68f619-a133-4bbf-abbc-5fb2d82cddc1',1,'{"ru":"ВОШ Босковице","en":"VOŠ a SŠ Boskovice","cs":"VOŠ a SŠ Boskovice"}','{"ru":"Босковице","en":"Boskovice","cs":"Boskovice"}','CZ','','','','','{"ru":"","en":"","cs":""}',0,'');
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
INSERT INTO "papers" VALUES('0311c1f3-88aa-45d5-83bb-360e19cd4e3d',1,'4dd865ea-fea7-49d3-a27f-984d4f6f3bb8','passport',NULL,'doc_number','doc_kind','','2026-10-04','doc_issuer',NULL,'2026-10-04',NULL,NULL,'','');
INSERT INTO "papers" VALUES('e9d71baf-875a-43f9-bc27-1f32428e89e4',1,'4dd865ea-fea7-49d3-a27f-984d4f6f3bb8','visa','cd88c5bf-beb3-40fd-b05e-6c0233febf57','visa_no','visa_kind','',NULL,'','2026-10-04','2026-10-04','1',90,'','');
INSERT INTO "papers" VALUES('69e03f06-1166-44db-aee4-64314094c755',1,'4dd865ea-fea7-49d3-a27f-984d4f6f3bb8','migration_card','cd88c5bf-beb3-40fd-b05e-6c0233febf57','mig_card','','',NULL,'',NULL,NULL,NULL,NULL,'','');
INSERT INTO "papers" VALUES('a4e5572d-a494-4a78-b720-3f20e0f2c111',1,'4dd865ea-fea7-49d3-a27f-984d4f6f3bb8','insurance','cd88c5bf-beb3-40fd-b05e-6c0233febf57','policy_no','cover','',NULL,'insurer','2026-10-04','2026-10-04',NULL,NULL,'assist_phone','');
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
INSERT INTO "participations" VALUES('cd88c5bf-beb3-40fd-b05e-6c0233febf57',2,'df04e0e2-2648-418f-8404-8d0b11ca71f6','4dd865ea-fea7-49d3-a27f-984d4f6f3bb8',1,'student','org','CZ','position','study_field','year','class','it_skills','diet','allergies','health','medication','tshirt','ppe','room','roommate_wish','purpose','cities','2026-10-04','entry_point','stay_address','arrival_leg','departure_leg','note','note_internal');
INSERT INTO "participations" VALUES('cde1fa90-7e0a-4ce8-a170-fc1e341245b3',1,'df04e0e2-2648-418f-8404-8d0b11ca71f6','d59dac5f-45bb-4113-a89d-203a4e7d88b6',2,'teacher','','','','','','','','','','','','','','','','','',NULL,'','','','','','');
INSERT INTO "participations" VALUES('a79641b8-e02c-4478-8187-ab1af89f0f6e',1,'df04e0e2-2648-418f-8404-8d0b11ca71f6','2b957453-f870-4434-bcb5-e91d71d895bc',3,'teacher','','','','','','','','','','','','','','','','','',NULL,'','','','','','');
INSERT INTO "participations" VALUES('248d359c-30fe-4199-9e26-0a2f4f1aebda',1,'ee5ff3ae-876f-4de1-8991-e5a080dcc31d','f29c79bf-8c87-43bd-883b-630e4318e9ac',1,'student','','','','','','','','','','','','','','','','','',NULL,'','','','','','');
INSERT INTO "participations" VALUES('e083644c-910a-471a-96b2-4923d9f53701',1,'ee5ff3ae-876f-4de1-8991-e5a080dcc31d','fe89f02a-f79d-4faa-b72e-025d34b4c981',2,'teacher','','','','','','','','','','','','','','','','','',NULL,'','','','','','');
INSERT INTO "participations" VALUES('c0e6a545-8725-4f8a-b436-2bf2a4220a94',1,'ee5ff3ae-876f-4de1-8991-e5a080dcc31d','289cf6c3-f0bd-4fb2-a9f3-d443191fb785',3,'teacher','','','','','','','','','','','','','','','','','',NULL,'','','','','','');
CREATE TABLE penalties (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	track_id VARCHAR(36) NOT NULL, 
	team_id VARCHAR(36) NOT NULL, 
	points INTEGER NOT NULL, 
	reason TEXT NOT NULL, 
	signed_by TEXT NOT NULL, 
	CONSTRAINT pk_penalties PRIMARY KEY (id), 
	CONSTRAINT ck_penalties_version CHECK (version >= 1), 
	CONSTRAINT fk_penalties_track_id FOREIGN KEY(track_id) REFERENCES tracks (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_penalties_team_id FOREIGN KEY(team_id) REFERENCES teams (id) ON DELETE RESTRICT
);
INSERT INTO "penalties" VALUES('c22f6541-ad19-492e-888e-0b15cb2a53c7',1,'2be11527-3e52-4ed5-b475-053d6a7bd7ad','5dca7ce1-7e3c-4614-b59c-a8aa05cf4682',50,'','');
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
INSERT INTO "persons" VALUES('4dd865ea-fea7-49d3-a27f-984d4f6f3bb8',3,'surname_lat','given_lat','surname_native','given_native','surname_cyr','given_cyr','patronymic','surname_cs','M','2026-10-04','birth_place','CZ','home_address','d15c4928-42ba-4ac6-b16e-77c0170fa405','');
INSERT INTO "persons" VALUES('d59dac5f-45bb-4113-a89d-203a4e7d88b6',1,'','','Surname02','guest','','','','',NULL,NULL,'','CZ','','','');
INSERT INTO "persons" VALUES('2b957453-f870-4434-bcb5-e91d71d895bc',1,'','','Surname03','guest','','','','',NULL,NULL,'','CZ','','','');
INSERT INTO "persons" VALUES('f29c79bf-8c87-43bd-883b-630e4318e9ac',1,'','','Surname01','host','','','','',NULL,NULL,'','CZ','','','');
INSERT INTO "persons" VALUES('fe89f02a-f79d-4faa-b72e-025d34b4c981',1,'','','Surname02','host','','','','',NULL,NULL,'','CZ','','','');
INSERT INTO "persons" VALUES('289cf6c3-f0bd-4fb2-a9f3-d443191fb785',1,'','','Surname03','host','','','','',NULL,NULL,'','CZ','','','');
CREATE TABLE pictures (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	media TEXT NOT NULL, 
	content TEXT NOT NULL, 
	CONSTRAINT pk_pictures PRIMARY KEY (id), 
	CONSTRAINT ck_pictures_version CHECK (version >= 1)
);
INSERT INTO "pictures" VALUES('d15c4928-42ba-4ac6-b16e-77c0170fa405',1,'image/png','iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==');
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
INSERT INTO "places" VALUES('b7cd0226-084e-41cb-984e-e0e715ae9b7c',1,'{"ru":"Орешек","en":"","cs":""}',NULL,'',NULL,'',0,'');
INSERT INTO "places" VALUES('50f6ce9e-6579-472a-9f1f-2239a65693a5',1,'{"ru":"Петергоф","en":"","cs":""}',NULL,'',NULL,'',0,'');
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
INSERT INTO "programme_versions" VALUES('d077f7ad-8b2f-4371-9025-c389b683e853',1,'ac0319f6-408c-4e53-b757-a5f8c7a17685',1,'2026-10-04',0,'{"place": "Орешек"}','');
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
INSERT INTO "regulations" VALUES('6b538382-e74c-40fe-87c8-fd77489f17e3',1,6,2,3,2);
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
INSERT INTO "rooms" VALUES('4c13bf3c-8818-4fdf-9d30-7c04d494d830',1,'df04e0e2-2648-418f-8404-8d0b11ca71f6','204',2,0,'');
CREATE TABLE seats (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	workplace_id VARCHAR(36) NOT NULL, 
	team_id VARCHAR(36) NOT NULL, 
	participation_id VARCHAR(36), 
	day INTEGER, 
	"order" INTEGER NOT NULL, 
	CONSTRAINT pk_seats PRIMARY KEY (id), 
	CONSTRAINT ck_seats_version CHECK (version >= 1), 
	CONSTRAINT fk_seats_workplace_id FOREIGN KEY(workplace_id) REFERENCES workplaces (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_seats_team_id FOREIGN KEY(team_id) REFERENCES teams (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_seats_participation_id FOREIGN KEY(participation_id) REFERENCES participations (id) ON DELETE RESTRICT
);
INSERT INTO "seats" VALUES('6699f511-55ff-4f5b-b610-5955e1232eb2',1,'991df0b8-870a-49e4-8e27-28e3a0f15240','5dca7ce1-7e3c-4614-b59c-a8aa05cf4682','cd88c5bf-beb3-40fd-b05e-6c0233febf57',NULL,0);
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
INSERT INTO "team_members" VALUES('b28a2c31-ccce-4f80-9d42-27467efc55ee',1,'5dca7ce1-7e3c-4614-b59c-a8aa05cf4682','cd88c5bf-beb3-40fd-b05e-6c0233febf57',0,0);
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
INSERT INTO "teams" VALUES('5dca7ce1-7e3c-4614-b59c-a8aa05cf4682',1,'ac0319f6-408c-4e53-b757-a5f8c7a17685','team','{"ru":"Нева","en":"","cs":""}','IT',0,'');
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
INSERT INTO "template_items" VALUES('2d361d26-2179-49ac-bb3e-959eee52d08a',1,'f9a0ba37-8379-4485-89e6-ae0740c7490a',0,NULL,NULL,45,NULL,0,'{"ru":"","en":"","cs":""}','{"ru":"","en":"","cs":""}',NULL,'other','all','{"ru":"","en":"","cs":""}',0,0);
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
INSERT INTO "templates" VALUES('f9a0ba37-8379-4485-89e6-ae0740c7490a',1,'block','{"ru":"Обед","en":"","cs":""}','',0);
CREATE TABLE tracks (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	visit_id VARCHAR(36) NOT NULL, 
	code TEXT NOT NULL, 
	name TEXT NOT NULL, 
	"order" INTEGER NOT NULL, 
	note TEXT NOT NULL, 
	CONSTRAINT pk_tracks PRIMARY KEY (id), 
	CONSTRAINT ck_tracks_version CHECK (version >= 1), 
	CONSTRAINT fk_tracks_visit_id FOREIGN KEY(visit_id) REFERENCES visits (id) ON DELETE RESTRICT
);
INSERT INTO "tracks" VALUES('2be11527-3e52-4ed5-b475-053d6a7bd7ad',1,'ac0319f6-408c-4e53-b757-a5f8c7a17685','IT','{"ru":"","en":"","cs":""}',0,'');
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
INSERT INTO "travel_legs" VALUES('978e6432-3506-41d8-9a7b-0aeac25318c9',1,'df04e0e2-2648-418f-8404-8d0b11ca71f6','arrival',0,'train','','','',NULL,NULL,'',NULL,NULL,'','','');
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
INSERT INTO "vehicles" VALUES('fbf7e1c7-522e-4894-999b-b7bf8bd914d0',1,'Автобус','А 000 АА',40,'','','');
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
INSERT INTO "visits" VALUES('ac0319f6-408c-4e53-b757-a5f8c7a17685',1,'2026-10-boskovice-in','{"ru":"Босковице → Кировск","en":"Boskovice → Kirovsk","cs":"Boskovice → Kirovsk"}','student_exchange','incoming','de68f619-a133-4bbf-abbc-5fb2d82cddc1','6b538382-e74c-40fe-87c8-fd77489f17e3','2026-10-04','2026-10-10','Europe/Moscow',NULL,NULL,'draft','');
CREATE TABLE wishes (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	visit_id VARCHAR(36) NOT NULL, 
	kind VARCHAR(40) NOT NULL, 
	one_id VARCHAR(36) NOT NULL, 
	other_id VARCHAR(36) NOT NULL, 
	note TEXT NOT NULL, 
	CONSTRAINT pk_wishes PRIMARY KEY (id), 
	CONSTRAINT ck_wishes_version CHECK (version >= 1), 
	CONSTRAINT fk_wishes_visit_id FOREIGN KEY(visit_id) REFERENCES visits (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_wishes_one_id FOREIGN KEY(one_id) REFERENCES participations (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_wishes_other_id FOREIGN KEY(other_id) REFERENCES participations (id) ON DELETE RESTRICT
);
INSERT INTO "wishes" VALUES('a5718b98-fab0-4f3b-8d65-f2b773c10c82',1,'ac0319f6-408c-4e53-b757-a5f8c7a17685','apart','cd88c5bf-beb3-40fd-b05e-6c0233febf57','cd88c5bf-beb3-40fd-b05e-6c0233febf57','');
CREATE TABLE workplaces (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	track_id VARCHAR(36) NOT NULL, 
	name TEXT NOT NULL, 
	ui_language TEXT NOT NULL, 
	keyboard TEXT NOT NULL, 
	software TEXT NOT NULL, 
	safety TEXT NOT NULL, 
	checked_by TEXT NOT NULL, 
	"order" INTEGER NOT NULL, 
	note TEXT NOT NULL, 
	CONSTRAINT pk_workplaces PRIMARY KEY (id), 
	CONSTRAINT ck_workplaces_version CHECK (version >= 1), 
	CONSTRAINT fk_workplaces_track_id FOREIGN KEY(track_id) REFERENCES tracks (id) ON DELETE RESTRICT
);
INSERT INTO "workplaces" VALUES('991df0b8-870a-49e4-8e27-28e3a0f15240',1,'2be11527-3e52-4ed5-b475-053d6a7bd7ad','1','','','','','',0,'');
CREATE INDEX ix_organisation_names_organisation_id ON organisation_names (organisation_id);
CREATE INDEX ix_agreements_organisation_id ON agreements (organisation_id);
CREATE INDEX ix_contacts_person_id ON contacts (person_id);
CREATE INDEX ix_languages_person_id ON languages (person_id);
CREATE INDEX ix_places_organisation_id ON places (organisation_id);
CREATE INDEX ix_visits_partner_id ON visits (partner_id);
CREATE INDEX ix_visits_agreement_id ON visits (agreement_id);
CREATE INDEX ix_visits_regulation_id ON visits (regulation_id);
CREATE INDEX ix_visits_edition_id ON visits (edition_id);
CREATE INDEX ix_distances_other_id ON distances (other_id);
CREATE INDEX ix_distances_place_id ON distances (place_id);
CREATE INDEX ix_template_items_template_id ON template_items (template_id);
CREATE INDEX ix_template_items_place_id ON template_items (place_id);
CREATE INDEX ix_teams_visit_id ON teams (visit_id);
CREATE INDEX ix_competitions_visit_id ON competitions (visit_id);
CREATE INDEX ix_tracks_visit_id ON tracks (visit_id);
CREATE INDEX ix_delegations_visit_id ON delegations (visit_id);
CREATE INDEX ix_delegations_organisation_id ON delegations (organisation_id);
CREATE INDEX ix_issued_documents_visit_id ON issued_documents (visit_id);
CREATE INDEX ix_days_visit_id ON days (visit_id);
CREATE INDEX ix_programme_versions_visit_id ON programme_versions (visit_id);
CREATE INDEX ix_modules_follows_id ON modules (follows_id);
CREATE INDEX ix_modules_track_id ON modules (track_id);
CREATE INDEX ix_workplaces_track_id ON workplaces (track_id);
CREATE INDEX ix_penalties_team_id ON penalties (team_id);
CREATE INDEX ix_penalties_track_id ON penalties (track_id);
CREATE INDEX ix_travel_legs_delegation_id ON travel_legs (delegation_id);
CREATE INDEX ix_rooms_delegation_id ON rooms (delegation_id);
CREATE INDEX ix_participations_delegation_id ON participations (delegation_id);
CREATE INDEX ix_participations_person_id ON participations (person_id);
CREATE INDEX ix_team_members_participation_id ON team_members (participation_id);
CREATE INDEX ix_team_members_team_id ON team_members (team_id);
CREATE INDEX ix_seats_participation_id ON seats (participation_id);
CREATE INDEX ix_seats_team_id ON seats (team_id);
CREATE INDEX ix_seats_workplace_id ON seats (workplace_id);
CREATE INDEX ix_wishes_other_id ON wishes (other_id);
CREATE INDEX ix_wishes_visit_id ON wishes (visit_id);
CREATE INDEX ix_wishes_one_id ON wishes (one_id);
CREATE INDEX ix_criteria_track_id ON criteria (track_id);
CREATE INDEX ix_criteria_module_id ON criteria (module_id);
CREATE INDEX ix_judges_participation_id ON judges (participation_id);
CREATE INDEX ix_judges_track_id ON judges (track_id);
CREATE INDEX ix_judges_visit_id ON judges (visit_id);
CREATE INDEX ix_awards_team_id ON awards (team_id);
CREATE INDEX ix_awards_participation_id ON awards (participation_id);
CREATE INDEX ix_awards_visit_id ON awards (visit_id);
CREATE INDEX ix_awards_track_id ON awards (track_id);
CREATE INDEX ix_attendances_participation_id ON attendances (participation_id);
CREATE INDEX ix_papers_person_id ON papers (person_id);
CREATE INDEX ix_papers_participation_id ON papers (participation_id);
CREATE INDEX ix_consents_participation_id ON consents (participation_id);
CREATE INDEX ix_items_day_id ON items (day_id);
CREATE INDEX ix_items_vehicle_id ON items (vehicle_id);
CREATE INDEX ix_items_module_id ON items (module_id);
CREATE INDEX ix_items_visit_id ON items (visit_id);
CREATE INDEX ix_items_place_id ON items (place_id);
CREATE INDEX ix_aspects_criterion_id ON aspects (criterion_id);
CREATE INDEX ix_mark_sheets_team_id ON mark_sheets (team_id);
CREATE INDEX ix_mark_sheets_criterion_id ON mark_sheets (criterion_id);
CREATE INDEX ix_duties_item_id ON duties (item_id);
CREATE INDEX ix_duties_participation_id ON duties (participation_id);
CREATE INDEX ix_marks_aspect_id ON marks (aspect_id);
CREATE INDEX ix_marks_team_id ON marks (team_id);
CREATE INDEX ix_marks_judge_id ON marks (judge_id);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('journal',2);
COMMIT;
