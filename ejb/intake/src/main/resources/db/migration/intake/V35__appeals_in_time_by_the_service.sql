-- Whether an appeal came in time is told by the day on which the person got the decision, which may be recorded later.

alter table intake.appeal drop column in_time;
