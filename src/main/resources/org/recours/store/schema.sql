-- What the journal says, laid out for questions. Thrown away and rebuilt whenever this file changes.
-- Only ids are not null and nothing refers to anything: half of a case may have arrived.

-- Every known op, as it was written. The bytes name it; the record comes first, so that its ops lie together.
create table op (
    record uuid not null,
    id uuid not null,
    body varbinary(1048576) not null,
    primary key (record, id)
);

-- One table for each type of record, one column for each of its fields. Texts, codes and links that this version
-- understands; what it does not stays in the op alone.
create table case_file (
    id uuid not null primary key,
    number varchar,
    kind varchar,
    category varchar,
    subject varchar,
    is_restricted boolean,
    channel varchar,
    complainant varchar,
    person uuid,
    language varchar,
    consent varbinary,
    narrative varchar,
    remedy_wanted varchar,
    service_level varchar,
    received_on date,
    acknowledged_on date,
    status varbinary,
    outcome varchar,
    outcome_on date,
    responsible varchar
);
create index case_file_of_person on case_file (person);

create table person (
    id uuid not null primary key,
    name varchar,
    other_names varbinary,
    sex varchar,
    birth varchar,
    nationality varchar,
    languages varbinary,
    needs_interpreter boolean,
    disability varchar,
    slip_symbol varchar
);

create table identifier (
    id uuid not null primary key,
    person uuid,
    kind varchar,
    "value" varchar
);
create index identifier_of_person on identifier (person);

create table contact (
    id uuid not null primary key,
    person uuid,
    means varchar,
    "value" varchar,
    owner varchar,
    safe_hours varchar,
    caution varchar
);
create index contact_of_person on contact (person);

create table party (
    id uuid not null primary key,
    case_file uuid,
    role varchar,
    person uuid,
    name varchar,
    reference varchar,
    reach varchar
);
create index party_of_case on party (case_file);

create table contested_decision (
    id uuid not null primary key,
    case_file uuid,
    authority varchar,
    reference varchar,
    "date" varbinary,
    received varchar,
    notified_on varbinary,
    handed_to_office_on varbinary,
    served_on_lawyer_on varbinary,
    legal_aid_asked_on varbinary,
    legal_aid_decided_on varbinary,
    review_asked_on varbinary,
    review_decided_on varbinary,
    remedy_notice varchar,
    residence varchar,
    rule varchar,
    printed_period varchar
);
create index contested_decision_of_case on contested_decision (case_file);

create table deadline (
    id uuid not null primary key,
    case_file uuid,
    decision uuid,
    rule varchar,
    pack_version varchar,
    calendar_version varchar,
    period varchar,
    basis varchar,
    legal_last_day date,
    safe_date date,
    internal_target date,
    last_moment varchar,
    legal_last_moment varchar,
    inputs varchar,
    done_on date,
    done_how varchar,
    replaced_by uuid
);
create index deadline_of_case on deadline (case_file);

create table timeline_entry (
    id uuid not null primary key,
    case_file uuid,
    kind varchar,
    "on" date,
    at varchar,
    "by" varchar,
    note varchar
);
create index timeline_entry_of_case on timeline_entry (case_file, "on" desc, at desc, id);

create table document (
    id uuid not null primary key,
    case_file uuid,
    kind varchar,
    title varchar,
    template varchar,
    language varchar,
    made_on date,
    made_by varchar,
    "values" varbinary,
    decision uuid
);
create index document_of_case on document (case_file);

create table clinic (
    id uuid not null primary key,
    name varchar,
    countries varbinary,
    place varchar,
    address varchar,
    target_days bigint,
    closes_at varchar
);

create table adoption (
    id uuid not null primary key,
    subject varchar,
    version varchar,
    "by" varchar,
    "on" date
);

create table clinic_pack (
    id uuid not null primary key,
    text varchar,
    "by" varchar,
    "on" date
);

create table calendar_day (
    id uuid not null primary key,
    country varchar,
    "day" date,
    name varchar,
    is_closed boolean,
    office varchar,
    instead_of date
);

create table calendar_year (
    id uuid not null primary key,
    country varchar,
    "year" bigint,
    days varbinary,
    "by" varchar,
    "on" date
);

create table weekend (
    id uuid not null primary key,
    country varchar,
    days varbinary
);

create table phone_contact (
    id uuid not null primary key,
    name varchar,
    role varchar,
    phone varchar,
    reachable varchar,
    languages varbinary,
    country varchar,
    situations varbinary,
    caution varchar,
    place bigint
);

-- Fields with several live values. The owner is the case or person that the record belongs to, or the record itself.
create table conflict (
    record uuid not null,
    field varchar not null,
    type varchar,
    owner uuid,
    waits boolean,
    primary key (record, field)
);
create index conflict_of_owner on conflict (owner, waits);

-- One line of the list of cases, drawn from the tables above, with what it is found and sorted by.
create table case_row (
    id uuid not null primary key,
    is_open boolean,
    number varchar,
    number_key varchar,
    kind varchar,
    category varchar,
    person_name varchar,
    name_key varchar,
    stage varchar,
    act_by date,
    act_by_moment varchar,
    is_date_unknown boolean,
    responsible varchar,
    received_on date,
    resolved_on date,
    has_conflict boolean,
    is_restricted boolean
);
-- Open cases first. H2 sorts by an index only where a question names all its columns in its order.
create index case_row_by_date on case_row (is_open desc, act_by, id);
create index case_row_of_member on case_row (is_open desc, responsible, act_by, id);
create index case_row_by_received on case_row (is_open desc, received_on desc, id);
create index case_row_by_number on case_row (is_open desc, number_key, id);
create index case_row_by_name on case_row (is_open desc, name_key, id);
create index case_row_by_moment on case_row (act_by_moment, id);
create index case_row_without_date on case_row (is_date_unknown, received_on, id);
create index case_row_received on case_row (received_on, kind, category);
create index case_row_resolved on case_row (resolved_on, kind, category);

-- The day of each open deadline of an open case, so that the load of a month is counted in an index alone, and what
-- asks for somebody today in another. Only a period in hours has a moment.
create table due_day (
    deadline uuid not null primary key,
    case_file uuid,
    act_by date,
    is_sure boolean,
    responsible varchar,
    is_in_hours boolean,
    moment varchar,
    target date
);
create index due_day_by_date on due_day (act_by, is_sure, responsible, is_in_hours, target);
create index due_day_by_moment on due_day (moment, is_sure, responsible);
create index due_day_of_case on due_day (case_file);

-- Words and numbers by which a person is found, folded: see SearchWords.
create table search_word (
    word varchar not null,
    record uuid not null,
    person uuid not null,
    primary key (record, word)
);
create index search_word_prefix on search_word (word, person);
create index search_word_of_person on search_word (person, word);

-- Records of which something was written that stays on this laptop.
create table restricted (
    record uuid not null primary key
);

-- How far the journal has been read in, and numbers that follow from what was read.
create table applied (
    name varchar not null primary key,
    number bigint not null
);

create table schema_version (
    version varchar not null primary key
);
