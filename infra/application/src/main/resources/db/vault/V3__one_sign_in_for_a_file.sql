-- A file has one sign-in, also where two links are laid at the same moment. An installation of before that rule may hold two for
-- one file, and nobody can tell here which is the person's: then neither opens it, until the operator links the right one (AVG 5(1)f).
delete from account
where inhabitant in (select inhabitant from account group by inhabitant having count(*) > 1);

create unique index account_inhabitant on account (inhabitant);
