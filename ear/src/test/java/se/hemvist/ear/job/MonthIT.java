package se.hemvist.ear.job;

import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.hemvist.batch.run.JobView;
import se.hemvist.ear.house.EarUnderTest;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.referral.ReferralEvent;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.once.JobState;

import static org.assertj.core.api.Assertions.assertThat;
import static se.hemvist.ear.job.AsSystem.counts;

/** The report of a month, for a municipality with twelve social administrations. */
@ArquillianTest
class MonthIT {

    private static final Municipality GOTEBORG = new Municipality("1480");

    @Inject
    AsSystem house;

    @Deployment
    static EnterpriseArchive ear() throws IOException {
        return EarUnderTest.with(MonthIT.class, AsSystem.class)
                .addAsLibrary(ShrinkWrap.create(JavaArchive.class, "samples.jar")
                        .addClasses(SampleKind.class, SampleAct.class, SampleAct.NotTonight.class)
                        .addAsManifestResource(EmptyAsset.INSTANCE, "beans.xml"));
    }

    @BeforeEach
    void begin_anew() {
        house.run("drop trigger if exists breaks_off on followup.month_report_part");
        house.run("drop function if exists kernel.break_off");
        house.acceptRows();
        house.run("truncate followup.fact, followup.month_report cascade");
        house.run("delete from intake.organisation where code like 'sf-%'");
        house.beginAnew();
        IntStream.range(0, 12)
                .forEach(number -> house.run(
                        "insert into intake.organisation (organisation_id, version, municipality, code, kind, ownership,"
                                + " name, email, valid_from) values (?, 0, '1480', ?, 'SOCIAL_ADMINISTRATION', 'CITY', ?, ?,"
                                + " '2020-01-01')",
                        new UUID(5, number),
                        "sf-%02d".formatted(number),
                        "SF " + number,
                        "sf@example.org"));
        referred(LocalDate.of(2026, 10, 2));
        house.tell(List.of(new ReferralEvent.Answered(about(), false, Set.of(), LocalDate.of(2026, 10, 5))));
    }

    @Test
    void every_recipient_gets_its_part_and_a_second_run_makes_nothing() {
        JobView first = house.month("2026-10");
        JobView second = house.month("2026-10");

        assertThat(counts(first)).isEqualTo(Map.of("versions", 1L, "read", 12L, "written", 12L));
        assertThat(second.state()).isEqualTo(JobState.DONE);
        assertThat(counts(second)).isEmpty();
        assertThat(messages()).isEqualTo(12);
        assertThat(house.texts("select convert_from(content, 'UTF8') from kernel.outbox_attachment"
                        + " where media_type = 'application/json' order by 1"))
                .isEqualTo(house.texts("select body from followup.month_report_part order by 1"));
        assertThat(house.number("select count(*) from kernel.outbox_attachment"))
                .isEqualTo(36);
        assertThat(house.texts("select overview from followup.month_report").get(0))
                .contains("\"masked\":true", "\"referrals\":null");
    }

    @Test
    void changed_figures_go_out_as_a_new_version() {
        house.month("2026-10");
        referred(LocalDate.of(2026, 10, 31));

        assertThat(counts(house.month("2026-10"))).isEqualTo(Map.of("versions", 1L, "read", 12L, "written", 12L));
        assertThat(house.texts("select version::text from followup.month_report order by version"))
                .containsExactly("1", "2");
        assertThat(messages()).isEqualTo(24);
    }

    @Test
    void a_portion_that_breaks_off_leaves_no_part_and_no_message_and_is_written_again() {
        breaksOff();

        JobView broken = house.month("2026-10");

        assertThat(broken.state()).isEqualTo(JobState.FAILED);
        assertThat(parts()).isEqualTo(10);
        assertThat(messages()).isEqualTo(10);

        house.run("drop trigger breaks_off on followup.month_report_part");
        JobView again = house.month("2026-10");

        assertThat(counts(again)).isEqualTo(Map.of("versions", 1L, "read", 12L, "written", 12L));
        assertThat(parts()).isEqualTo(12);
        assertThat(messages()).isEqualTo(12);
    }

    @Test
    void a_month_of_which_only_odd_recipients_are_left_when_it_goes_on_is_done() {
        breaksOff();
        house.month("2026-10");
        house.run("drop trigger breaks_off on followup.month_report_part");
        house.refuseRows(
                "insert",
                "followup.month_report_part",
                "new.recipient in ('%s', '%s')".formatted(new UUID(5, 10), new UUID(5, 11)));

        JobView again = house.month("2026-10");

        assertThat(again.state()).isEqualTo(JobState.DONE);
        assertThat(counts(again)).isEqualTo(Map.of("versions", 1L, "read", 12L, "written", 10L, "refused", 2L));
    }

    @Test
    void an_odd_recipient_is_set_aside_and_all_others_get_their_parts() {
        house.refuseRows("insert", "followup.month_report_part", "new.recipient = '%s'".formatted(new UUID(5, 4)));

        JobView month = house.month("2026-10");

        assertThat(month.state()).isEqualTo(JobState.DONE);
        assertThat(counts(month)).isEqualTo(Map.of("versions", 1L, "read", 12L, "written", 11L, "refused", 1L));
        assertThat(List.of(parts(), messages())).containsExactly(11L, 11L);
        assertThat(house.texts("select item || ' ' || code from kernel.job_item_refused"))
                .containsExactly("write 1480/sf-04 sql-state-23514");

        house.acceptRows();
        JobView again = house.month("2026-10");

        assertThat(counts(again)).isEqualTo(Map.of("read", 1L, "written", 1L));
        assertThat(List.of(parts(), messages())).containsExactly(12L, 12L);
        assertThat(house.texts("select item from kernel.job_item_refused")).isEmpty();
    }

    @Test
    void an_odd_municipality_is_set_aside_and_the_others_are_counted() {
        house.run("insert into followup.fact (kind, municipality, subject, administration, happened_on, detail,"
                + " occasion) values ('REFERRAL', '0180', gen_random_uuid(), gen_random_uuid(), '2026-10-02', '', '')");
        house.refuseRows("insert", "followup.month_report", "new.municipality = '0180'");

        JobView month = house.month("2026-10");

        assertThat(month.state()).isEqualTo(JobState.DONE);
        assertThat(counts(month)).isEqualTo(Map.of("versions", 1L, "read", 12L, "written", 12L, "refused", 1L));
        assertThat(house.texts("select item || ' ' || code from kernel.job_item_refused"))
                .containsExactly("count 0180 sql-state-23514");
    }

    @Test
    void a_month_that_nobody_gets_fails_and_begins_anew_when_that_is_mended() {
        house.refuseRows("insert", "followup.month_report_part", "true");

        JobView failed = house.month("2026-10");

        assertThat(failed.state()).isEqualTo(JobState.FAILED);
        assertThat(counts(failed)).isEqualTo(Map.of("versions", 1L, "read", 12L, "refused", 12L));
        assertThat(house.number("select count(*) from kernel.job_item_refused")).isEqualTo(12);

        house.acceptRows();
        JobView again = house.month("2026-10");

        assertThat(again.state()).isEqualTo(JobState.DONE);
        assertThat(counts(again)).isEqualTo(Map.of("read", 12L, "written", 12L));
        assertThat(messages()).isEqualTo(12);
        assertThat(house.texts("select item from kernel.job_item_refused")).isEmpty();
    }

    /** No part can be written for the last of the recipients, and it is not that one's fault. */
    private void breaksOff() {
        house.run("create function kernel.break_off() returns trigger language plpgsql as"
                + " $$ begin if new.recipient = '" + new UUID(5, 11) + "' then raise exception 'the disk is full'"
                + " using errcode = '53100';"
                + " end if; return new; end $$");
        house.run("create trigger breaks_off before insert on followup.month_report_part"
                + " for each row execute function kernel.break_off()");
    }

    /** A referral is told of a case only that is there; here there are its figures and no case. */
    private void referred(LocalDate on) {
        house.run(
                "insert into followup.fact (kind, municipality, subject, administration, happened_on, detail, occasion)"
                        + " values ('REFERRAL', '1480', ?, ?, ?, '', '')",
                UUID.randomUUID(),
                new UUID(5, 1),
                on);
    }

    private static ReferralEvent.About about() {
        return new ReferralEvent.About(new CaseId(UUID.randomUUID()), GOTEBORG, new OrganisationId(new UUID(5, 1)));
    }

    private long parts() {
        return house.number("select count(*) from followup.month_report_part");
    }

    private long messages() {
        return house.number("select count(*) from kernel.outbox");
    }
}
