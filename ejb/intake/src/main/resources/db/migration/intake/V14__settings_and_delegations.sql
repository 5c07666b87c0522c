-- offer: how long there is to choose, as it was when the offer was made; empty for offers from before it could be set ---

alter table intake.offer
    add column choice_days        integer check (choice_days > 0),
    add column choice_rule_from   date,
    add column choice_rule_source text,
    add check ((choice_days is null) = (choice_rule_from is null)),
    add check ((choice_days is null) = (choice_rule_source is null));
