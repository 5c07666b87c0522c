package se.hemvist.lease.prospect;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.proof.Bench;
import se.hemvist.kernel.proof.Database;

/**
 * As many leases of one letting office as are asked for, on 2 November 2026: of each programme, begun on one of three
 * thousand days, some after others of the same flat that are kept here or not, some let in a block, some made trial flats, a third with a waiver of which the tribunal has said this or that or nothing, and some
 * whose tenant was away once, twice, or still is.
 */
final class ManyLeases implements AutoCloseable {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    static final Municipality CITY = new Municipality("1480");

    private static final String HEAD_LEASES =
            """
            insert into lease.head_lease (head_lease_id, version, state, programme, municipality, flat_id, landlord_id,
                head_tenant_id, contract_date, start_date, block_let, block_let_earlier, notice_months, landlord_agreed_on, trial_applied_on,
                converted_on, converted_because)
            select md5('h' || n)::uuid, 0, 'IN_FORCE', (array['HOUSING_FIRST', 'TRIAL', 'TRAINING'])[n %% 3 + 1], '1480',
                   md5('f' || n)::uuid, md5('l' || n)::uuid, '%1$s', date '2018-08-01' + n * 37 %% 3000,
                   date '2018-08-01' + n * 37 %% 3000, n %% 7 = 0, n %% 11 = 0, 3,
                   agreed, agreed, agreed, case when agreed is not null then 'Det fungerar bra.' end
              from (select n, case when n %% 15 = 1 then date '2018-08-01' + n * 37 %% 3000 + 400 end as agreed
                      from generate_series(1, %2$d) n) let
            """;

    private static final String SUBLEASES =
            """
            insert into lease.sublease (sublease_id, version, state, case_id, case_number, municipality, administration_id,
                provider_id, head_tenant_id, landlord_id, programme, offer_id, flat_id, person_id, head_lease_id, signed_on,
                lease_start, monthly_rent, agreed_notice, occupants, support_staff_present, terms_explained_on,
                terms_explained_by, terms_version, terms_signed, moved_in_on, landlord_told_on, keys_at, keys_place,
                in_a_row_since)
            select md5('s' || n)::uuid, 0, 'IN_FORCE', md5('c' || n)::uuid, 'HV-2026-' || lpad(n::text, 6, '0'), '1480',
                   md5('a')::uuid, md5('p')::uuid, head_tenant_id, landlord_id, programme, md5('o' || n)::uuid, flat_id,
                   md5('t' || n)::uuid, head_lease_id, start_date, start_date + n %% 5, 7000, 'P3M', 1, true, start_date,
                   'ek', '2018-01', true, start_date + n %% 5 + n %% 2, start_date, start_date + time '10:00', 'Kontoret',
                   case when n %% 25 = 1 then start_date + n %% 5 - 100 end
              from generate_series(1, %2$d) n join lease.head_lease on head_lease_id = md5('h' || n)::uuid
            """;

    /** What the same tenant, or now and then another, hired of the flat before: once or twice, with a break of some days or none. */
    private static final String EARLIER =
            """
            insert into lease.sublease (sublease_id, version, state, case_id, case_number, municipality, administration_id,
                provider_id, head_tenant_id, landlord_id, programme, offer_id, flat_id, person_id, head_lease_id, signed_on,
                lease_start, monthly_rent, agreed_notice, occupants, support_staff_present, terms_explained_on,
                terms_explained_by, terms_version, terms_signed, moved_in_on, landlord_told_on, keys_at, keys_place,
                vacated_on, let_through, in_a_row_since)
            select md5('e' || n || time)::uuid, 0, 'SETTLED', md5('k' || n || time)::uuid, case_number, '1480', administration_id,
                   provider_id, head_tenant_id, landlord_id, programme, md5('q' || n || time)::uuid, flat_id,
                   case when n %% 30 = 0 then md5('x' || n)::uuid else person_id end, head_lease_id, first_day, first_day, 7000,
                   'P3M', 1, true, first_day, 'ek', '2018-01', true, first_day, first_day, first_day + time '10:00', 'Kontoret',
                   first_day + 300 - n / 6 %% 4, case when n %% 5 = 1 then first_day + 299 end,
                   case when n %% 18 = 0 then first_day - 50 end
              from generate_series(6, %2$d, 6) n cross join generate_series(1, 2) time
              join lease.sublease on sublease_id = md5('s' || n)::uuid
             cross join lateral (select lease_start - 300 * time as first_day) began
             where time = 1 or n %% 4 = 0
            """;

    private static final String WAIVERS =
            """
            insert into lease.tenure_waiver (sublease_id, version, state, programme, case_id, case_number, municipality,
                head_tenant_id, signed_on, valid_from, valid_to, rule_version, ground, filed_on, tribunal_case, answered_on,
                tribunal_answer)
            select md5('s' || n)::uuid, 0, coalesce(answer, 'SIGNED'), programme, case_id, case_number, municipality,
                   head_tenant_id, signed_on + late, lease_start, lease_start + 2190, date '2018-01-01',
                   case when answer is not null then 'Stödet går vidare.' end,
                   case when answer is not null then signed_on + late end, case when answer is not null then 'Ä 1-18' end,
                   case when answer is not null then signed_on + late + 60 end, answer
              from (select n, n %% 1000 as late, (array['APPROVED', 'REFUSED', null])[n / 3 %% 3 + 1] as answer
                      from generate_series(3, %2$d, 3) n) given
              join lease.sublease on sublease_id = md5('s' || n)::uuid
            """;

    private static final String ABSENCES =
            """
            insert into lease.absence (absence_id, version, sublease_id, first_day, last_day, reason, recorded_on)
            select md5('b' || n || time)::uuid, 0, sublease_id, lease_start + 300 * time,
                   case when n %% 40 > 0 or time = 1 then lease_start + 300 * time + n %% 60 end, 'sjukhus',
                   lease_start + 300 * time
              from generate_series(10, %2$d, 10) n cross join generate_series(1, 2) time
              join lease.sublease on sublease_id = md5('s' || n)::uuid
             where time = 1 or n %% 20 = 0
            """;

    private final UUID office = UUID.randomUUID();
    private final Bench bench = Bench.on(Database.migrated("kernel", "intake", "lease"), TODAY);

    ManyLeases(int count) {
        for (String rows : new String[] {HEAD_LEASES, SUBLEASES, EARLIER, WAIVERS, ABSENCES}) {
            bench.database().execute(rows.formatted(office, count));
        }
        bench.database().execute("analyze");
    }

    Bench bench() {
        return bench;
    }

    /** All of the office's. */
    RunningLets.Of office() {
        return new RunningLets.Of(CITY, office, Set.of());
    }

    /** The bean, called by a letting officer of the office. */
    Prospects prospects() {
        bench.member("letting-officer", office, CITY);
        bench.acting().as("letting-officer", "letting-officer");
        return bench.get(Prospects.class);
    }

    /** The bean, called by a letting officer of another office. */
    Prospects strangers() {
        bench.member("stranger", UUID.randomUUID(), CITY);
        bench.acting().as("stranger", "letting-officer");
        return bench.get(Prospects.class);
    }

    @Override
    public void close() {
        bench.close();
    }
}
