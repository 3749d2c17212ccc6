create table probe (id binary(16) not null primary key, body varbinary(1000000));
