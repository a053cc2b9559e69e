PRAGMA application_id=1263555670;
PRAGMA user_version=1;
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
INSERT INTO "alembic_version" VALUES('0001');
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
INSERT INTO "days" VALUES('a53cbf76-82a2-4dc4-b1f8-bce75b703e8b',1,'5c8abf93-a68c-4b19-bd01-4e116d47c929','2026-10-04','arrival','{"ru":"","en":"","cs":""}');
INSERT INTO "days" VALUES('0270c666-b31a-4bfa-a4de-a7d48043b97c',1,'5c8abf93-a68c-4b19-bd01-4e116d47c929','2026-10-05','competition','{"ru":"","en":"","cs":""}');
INSERT INTO "days" VALUES('4a101a9e-75a2-4229-b843-4f09e8edfd96',1,'5c8abf93-a68c-4b19-bd01-4e116d47c929','2026-10-06','competition','{"ru":"","en":"","cs":""}');
INSERT INTO "days" VALUES('8c02b9af-1a20-4213-8b7b-5e2eb15730a7',1,'5c8abf93-a68c-4b19-bd01-4e116d47c929','2026-10-07','competition','{"ru":"","en":"","cs":""}');
INSERT INTO "days" VALUES('dc90f6d0-b0ed-4ac9-be7b-66158dfdf38b',1,'5c8abf93-a68c-4b19-bd01-4e116d47c929','2026-10-08','culture','{"ru":"","en":"","cs":""}');
INSERT INTO "days" VALUES('efbb5653-763d-40ac-838e-24056eb49c42',1,'5c8abf93-a68c-4b19-bd01-4e116d47c929','2026-10-09','culture','{"ru":"","en":"","cs":""}');
INSERT INTO "days" VALUES('005d10ed-aac3-41ec-bb72-7f37182788e6',1,'5c8abf93-a68c-4b19-bd01-4e116d47c929','2026-10-10','departure','{"ru":"","en":"","cs":""}');
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
INSERT INTO "delegations" VALUES('4a25df5f-ce53-4840-85a9-4d892d082240',1,'5c8abf93-a68c-4b19-bd01-4e116d47c929','guest','5cc02920-e460-405e-b9eb-3e6b3cbc5c2c','','','','','');
INSERT INTO "delegations" VALUES('10783fa2-c91e-40e4-bebe-3cd513f59612',1,'5c8abf93-a68c-4b19-bd01-4e116d47c929','host','e6fd946b-36e5-435d-82e4-fd5ffd48c398','','','','','');
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
INSERT INTO "items" VALUES('8d90af57-f244-4239-a97c-4b316c9a4dae',1,'5c8abf93-a68c-4b19-bd01-4e116d47c929','a53cbf76-82a2-4dc4-b1f8-bce75b703e8b',540,630,NULL,0,'{"ru":"Открытие","en":"Opening","cs":"Zahájení"}','{"ru":"","en":"","cs":""}','opening','all','','{"ru":"","en":"","cs":""}','',0,0);
INSERT INTO "items" VALUES('45045d2d-fdd8-4329-a323-c2ef8eb0c1e3',1,'5c8abf93-a68c-4b19-bd01-4e116d47c929','0270c666-b31a-4bfa-a4de-a7d48043b97c',540,630,NULL,0,'{"ru":"Открытие","en":"Opening","cs":"Zahájení"}','{"ru":"","en":"","cs":""}','opening','all','','{"ru":"","en":"","cs":""}','',0,0);
INSERT INTO "items" VALUES('87003980-363e-43df-8d49-737e0f4f30d7',1,'5c8abf93-a68c-4b19-bd01-4e116d47c929','4a101a9e-75a2-4229-b843-4f09e8edfd96',540,630,NULL,0,'{"ru":"Открытие","en":"Opening","cs":"Zahájení"}','{"ru":"","en":"","cs":""}','opening','all','','{"ru":"","en":"","cs":""}','',0,0);
INSERT INTO "items" VALUES('709f4e57-70ec-4e38-b83c-a6620e16ed18',1,'5c8abf93-a68c-4b19-bd01-4e116d47c929','8c02b9af-1a20-4213-8b7b-5e2eb15730a7',540,630,NULL,0,'{"ru":"Открытие","en":"Opening","cs":"Zahájení"}','{"ru":"","en":"","cs":""}','opening','all','','{"ru":"","en":"","cs":""}','',0,0);
INSERT INTO "items" VALUES('d59e62d3-8582-4f05-9e91-d9479c39c5c1',1,'5c8abf93-a68c-4b19-bd01-4e116d47c929','dc90f6d0-b0ed-4ac9-be7b-66158dfdf38b',540,630,NULL,0,'{"ru":"Открытие","en":"Opening","cs":"Zahájení"}','{"ru":"","en":"","cs":""}','opening','all','','{"ru":"","en":"","cs":""}','',0,0);
INSERT INTO "items" VALUES('aa405bc8-bccc-4f5b-9a36-55bcc43e7bbf',1,'5c8abf93-a68c-4b19-bd01-4e116d47c929','efbb5653-763d-40ac-838e-24056eb49c42',540,630,NULL,0,'{"ru":"Открытие","en":"Opening","cs":"Zahájení"}','{"ru":"","en":"","cs":""}','opening','all','','{"ru":"","en":"","cs":""}','',0,0);
INSERT INTO "items" VALUES('ebc3da02-2def-4c91-b099-6bc37db64633',1,'5c8abf93-a68c-4b19-bd01-4e116d47c929','005d10ed-aac3-41ec-bb72-7f37182788e6',540,630,NULL,0,'{"ru":"Открытие","en":"Opening","cs":"Zahájení"}','{"ru":"","en":"","cs":""}','opening','all','','{"ru":"","en":"","cs":""}','',0,0);
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
INSERT INTO "organisations" VALUES('e6fd946b-36e5-435d-82e4-fd5ffd48c398',1,'{"ru":"КПТ","en":"KPT","cs":"KPT"}','{"ru":"Кировск","en":"Kirovsk","cs":"Kirovsk"}','RU','','','','','{"ru":"","en":"","cs":""}',1,'');
INSERT INTO "organisations" VALUES('5cc02920-e460-405e-b9eb-3e6b3cbc5c2c',1,'{"ru":"ВОШ Босковице","en":"VOŠ a SŠ Boskovice","cs":"VOŠ a SŠ Boskovice"}','{"ru":"Босковице","en":"Boskovice","cs":"Boskovice"}','CZ','','','','','{"ru":"","en":"","cs":""}',0,'');
CREATE TABLE participations (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	delegation_id VARCHAR(36) NOT NULL, 
	person_id VARCHAR(36) NOT NULL, 
	"order" INTEGER NOT NULL, 
	role VARCHAR(40), 
	org TEXT NOT NULL, 
	position TEXT NOT NULL, 
	study_field TEXT NOT NULL, 
	year TEXT NOT NULL, 
	study_class TEXT NOT NULL, 
	languages TEXT NOT NULL, 
	it_skills TEXT NOT NULL, 
	diet TEXT NOT NULL, 
	allergies TEXT NOT NULL, 
	tshirt TEXT NOT NULL, 
	room TEXT NOT NULL, 
	roommate_wish TEXT NOT NULL, 
	visa_no TEXT NOT NULL, 
	mig_card TEXT NOT NULL, 
	arrival_leg TEXT NOT NULL, 
	departure_leg TEXT NOT NULL, 
	insurer TEXT NOT NULL, 
	policy_no TEXT NOT NULL, 
	guardian_consent VARCHAR(40), 
	note TEXT NOT NULL, 
	note_internal TEXT NOT NULL, 
	CONSTRAINT pk_participations PRIMARY KEY (id), 
	CONSTRAINT ck_participations_version CHECK (version >= 1), 
	CONSTRAINT fk_participations_delegation_id FOREIGN KEY(delegation_id) REFERENCES delegations (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_participations_person_id FOREIGN KEY(person_id) REFERENCES persons (id) ON DELETE RESTRICT
);
INSERT INTO "participations" VALUES('3252ced1-dcaa-4c04-aa84-5d7557025301',1,'4a25df5f-ce53-4840-85a9-4d892d082240','8f227d12-8851-43f3-b63c-9078e5e25d06',1,'student','','','','','','','','','','','','','','','','','','',NULL,'','');
INSERT INTO "participations" VALUES('a976a6a5-73ce-40d9-9e74-dd7831c03ea4',1,'4a25df5f-ce53-4840-85a9-4d892d082240','c8c1af38-e2c6-44fb-8dae-0645e787e256',2,'teacher','','','','','','','','','','','','','','','','','','',NULL,'','');
INSERT INTO "participations" VALUES('90e2ee66-5301-4aec-9584-74896372cfcd',1,'4a25df5f-ce53-4840-85a9-4d892d082240','0267633d-41e3-4ed0-ad8c-9f5d44156a03',3,'teacher','','','','','','','','','','','','','','','','','','',NULL,'','');
INSERT INTO "participations" VALUES('aefac8dd-7e61-4658-af4f-6cd297b7ae0e',1,'10783fa2-c91e-40e4-bebe-3cd513f59612','9549b606-c9f2-4b08-9edd-2df9cfa83a53',1,'student','','','','','','','','','','','','','','','','','','',NULL,'','');
INSERT INTO "participations" VALUES('037d35ee-b6b5-4980-b488-26f421a614fb',1,'10783fa2-c91e-40e4-bebe-3cd513f59612','04b58b3f-3c54-48d3-b59f-0074a6075640',2,'teacher','','','','','','','','','','','','','','','','','','',NULL,'','');
INSERT INTO "participations" VALUES('9cff5ce5-c701-4ae1-ae53-79138bb4a3ba',1,'10783fa2-c91e-40e4-bebe-3cd513f59612','9aa24931-6d14-46a6-9835-0be6b881af40',3,'teacher','','','','','','','','','','','','','','','','','','',NULL,'','');
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
	doc_kind TEXT NOT NULL, 
	doc_number TEXT NOT NULL, 
	doc_issue VARCHAR(10), 
	doc_issuer TEXT NOT NULL, 
	doc_expiry VARCHAR(10), 
	home_address TEXT NOT NULL, 
	phone TEXT NOT NULL, 
	messenger TEXT NOT NULL, 
	email TEXT NOT NULL, 
	guardian_name TEXT NOT NULL, 
	guardian_phone TEXT NOT NULL, 
	emergency_contact TEXT NOT NULL, 
	note TEXT NOT NULL, 
	CONSTRAINT pk_persons PRIMARY KEY (id), 
	CONSTRAINT ck_persons_version CHECK (version >= 1)
);
INSERT INTO "persons" VALUES('8f227d12-8851-43f3-b63c-9078e5e25d06',1,'','','Surname01','guest','','','','',NULL,NULL,'','CZ','','',NULL,'',NULL,'','','','','','','','');
INSERT INTO "persons" VALUES('c8c1af38-e2c6-44fb-8dae-0645e787e256',1,'','','Surname02','guest','','','','',NULL,NULL,'','CZ','','',NULL,'',NULL,'','','','','','','','');
INSERT INTO "persons" VALUES('0267633d-41e3-4ed0-ad8c-9f5d44156a03',1,'','','Surname03','guest','','','','',NULL,NULL,'','CZ','','',NULL,'',NULL,'','','','','','','','');
INSERT INTO "persons" VALUES('9549b606-c9f2-4b08-9edd-2df9cfa83a53',1,'','','Surname01','host','','','','',NULL,NULL,'','CZ','','',NULL,'',NULL,'','','','','','','','');
INSERT INTO "persons" VALUES('04b58b3f-3c54-48d3-b59f-0074a6075640',1,'','','Surname02','host','','','','',NULL,NULL,'','CZ','','',NULL,'',NULL,'','','','','','','','');
INSERT INTO "persons" VALUES('9aa24931-6d14-46a6-9835-0be6b881af40',1,'','','Surname03','host','','','','',NULL,NULL,'','CZ','','',NULL,'',NULL,'','','','','','','','');
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
INSERT INTO "regulations" VALUES('4c80e758-aa08-463e-9b07-cf4a5ab20953',1,6,2,3,2);
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
INSERT INTO "visits" VALUES('5c8abf93-a68c-4b19-bd01-4e116d47c929',1,'2026-10-boskovice-in','{"ru":"Босковице → Кировск","en":"Boskovice → Kirovsk","cs":"Boskovice → Kirovsk"}','student_exchange','incoming','5cc02920-e460-405e-b9eb-3e6b3cbc5c2c','4c80e758-aa08-463e-9b07-cf4a5ab20953','2026-10-04','2026-10-10','Europe/Moscow',NULL,NULL,'draft','');
CREATE INDEX ix_organisation_names_organisation_id ON organisation_names (organisation_id);
CREATE INDEX ix_agreements_organisation_id ON agreements (organisation_id);
CREATE INDEX ix_visits_partner_id ON visits (partner_id);
CREATE INDEX ix_visits_agreement_id ON visits (agreement_id);
CREATE INDEX ix_visits_edition_id ON visits (edition_id);
CREATE INDEX ix_visits_regulation_id ON visits (regulation_id);
CREATE INDEX ix_delegations_organisation_id ON delegations (organisation_id);
CREATE INDEX ix_delegations_visit_id ON delegations (visit_id);
CREATE INDEX ix_days_visit_id ON days (visit_id);
CREATE INDEX ix_participations_delegation_id ON participations (delegation_id);
CREATE INDEX ix_participations_person_id ON participations (person_id);
CREATE INDEX ix_items_day_id ON items (day_id);
CREATE INDEX ix_items_visit_id ON items (visit_id);
DELETE FROM "sqlite_sequence";
COMMIT;
