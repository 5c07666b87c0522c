-- Papers that go out and come back: appeals and withdrawals note themselves, and a presentation on paper is answered.

alter table intake.registered_paper drop constraint registered_paper_kind_check;
alter table intake.registered_paper add constraint registered_paper_kind_check check (kind in (
    'APPLICATION', 'REFERRAL', 'COMPLETION', 'WITHDRAWAL', 'LETTER', 'DECISION', 'APPEAL', 'FILE', 'OTHER'));

-- Of what was presented on paper only the day is kept.
alter table intake.mediation
    add column presented_on_paper date check (presented_on_paper >= proposed_on),
    add check (presented_on_paper is null or presented_on is null),
    add check (met_on >= presented_on_paper),
    add check (approved_on >= presented_on_paper);

create table intake.paper_answer (
    task_id           uuid        not null references intake.paper_task,
    side              varchar(20) not null check (side in ('LANDLORD', 'PERSON')),
    came_on           date        not null,
    courier_reference text        not null check (courier_reference ~ '\S'),
    yes               boolean     not null,
    reason            text        check (reason ~ '\S'),
    primary key (task_id, side),
    check (yes or reason is not null)
);
