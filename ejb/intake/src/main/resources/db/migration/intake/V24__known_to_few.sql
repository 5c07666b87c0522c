-- Who may know of a case is asked on each call, and few cases are known to few.

create index housing_case_on_paper on intake.housing_case (administration_id) where on_paper;
