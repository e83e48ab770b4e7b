-- The audit trail also tells who created and deleted webhooks, which are of several letters.
alter table audit_entry alter column letter drop not null;
