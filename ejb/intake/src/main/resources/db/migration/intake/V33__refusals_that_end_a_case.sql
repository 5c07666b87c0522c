-- A refusal that ends a case where the programme was not the right one is a decision as any other: served, and appealed.

alter table intake.decision drop constraint decision_kind_check;
alter table intake.decision
    add constraint decision_kind_check check (kind in ('HOUSING', 'SUPPORT', 'OUTCOME')),
    add check (kind <> 'OUTCOME' or result = 'REFUSED');

alter table intake.outcome_decision add column decision_id uuid references intake.decision;

-- Of those from before nobody has said when the person got them, nor what the person was told before.
insert into intake.decision (decision_id, version, case_id, kind, result, decided_on, delegate, reasons, external_number,
    review_proviso, legal_act, legal_paragraph, delegation, delegation_id, appeal_notice)
select gen_random_uuid(), 0, o.case_id, 'OUTCOME', 'REFUSED', o.decided_on, o.delegate, o.reasons, o.external_number,
    false,
    case when o.decided_on < '2025-07-01' then 'SoL 2001:453' else 'SoL 2025:400' end,
    case when o.decided_on < '2025-07-01' then '4:1' else '11:1' end,
    d.reference, o.delegation_id, true
from intake.outcome_decision o left join intake.delegation d on d.delegation_id = o.delegation_id
where o.outcome = 'REFUSED';

update intake.outcome_decision o set decision_id = d.decision_id
from intake.decision d where d.case_id = o.case_id and d.kind = 'OUTCOME';

alter table intake.outcome_decision add check ((outcome = 'REFUSED') = (decision_id is not null));
