-- Addresses that are told of changes. The secret signs what is sent, so it is needed as it is. "since" is the id of the last
-- event that was delivered: what is still to be sent needs no table, and survives restarts.
create table webhook (
    id varchar(12) ${binary} primary key, url text not null, secret varchar(100) not null,
    letters varchar(1000) not null, created_by varchar(200) not null,
    created_at timestamp(6) with time zone not null, since varchar(40) not null,
    failures integer not null, next_attempt_at timestamp(6) with time zone not null,
    last_attempt_at timestamp(6) with time zone, last_status integer, last_error varchar(200),
    last_success_at timestamp(6) with time zone
);
