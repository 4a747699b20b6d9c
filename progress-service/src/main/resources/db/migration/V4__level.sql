alter table member_schedule add column level text;
comment on column member_schedule.level is 'the training level of the profile, by which figures of groups are told apart';
