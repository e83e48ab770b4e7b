-- Rows are kept with their validity for as long as the letter exists, so every revision is complete. The program fills the
-- tables anew from the documents when it starts.
alter table letter drop column complete_since;
