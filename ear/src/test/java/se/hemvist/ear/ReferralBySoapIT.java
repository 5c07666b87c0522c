package se.hemvist.ear;

import jakarta.xml.soap.SOAPMessage;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.ear.house.House;
import se.hemvist.ear.house.InHouse;
import se.hemvist.ear.operate.Await;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** A referral comes in by SOAP as the placement broker (SPINK) sends it; persons carry official test numbers. */
@InHouse
class ReferralBySoapIT {

    private static final String RECEIVE = "receive-referral/1";
    private static final QName SERVICE =
            new QName("urn:se:hemvist:referral:ReceiveReferral:1:rivtabp21", "ReceiveReferralResponderService");
    private static final QName PING = new QName("urn:se:hemvist:monitoring:Ping:1:rivtabp21", "PingResponderService");

    private final House house;
    private final SoapPartner spink;
    private final Parties parties;

    ReferralBySoapIT(House house) {
        this.house = house;
        this.spink = new SoapPartner(house.uri(), "spink");
        this.parties = new Parties(house.uri());
    }

    @BeforeEach
    void the_broker_and_those_it_writes_about_are_known() {
        parties.register("sf-hisingen", "SOCIAL_ADMINISTRATION");
        parties.register("boende-och-hemloshet", "COORDINATION_UNIT");
        parties.register("spink", "PLACEMENT_BROKER");
        parties.admit("spink", "spink");
        parties.admit("samordnare", "boende-och-hemloshet");
    }

    @Test
    @Shows({"G-37"})
    void a_referral_sent_by_the_contract_opens_a_case() throws Exception {
        SOAPMessage answer = spink.call(RECEIVE, SERVICE, referral("195004302120", "a-case"));

        assertThat(answer.getSOAPBody().hasFault()).isFalse();
        assertThat(text(answer, "resultCode")).isEqualTo("OK");
        assertThat(text(answer, "caseNumber")).matches("HV-\\d{4}-\\d{6}");
        assertThat(parties.caseAsSeenBy("spink", text(answer, "caseId")))
                .contains(text(answer, "caseNumber"))
                .contains("REFERRED");
    }

    @Test
    void a_message_sent_again_gets_the_same_bytes_and_opens_no_second_case() {
        String referral = referral("195007292435", "again");

        HttpResponse<String> first = spink.send(RECEIVE, referral);
        long cases = cases();
        HttpResponse<String> second = spink.send(RECEIVE, referral.replaceAll(">\\s+<", "><"));

        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(cases()).isEqualTo(cases);
    }

    @Test
    void a_message_id_cannot_be_used_for_another_referral() {
        String referral = referral("195009101824", "changed");

        assertThat(spink.send(RECEIVE, referral).statusCode()).isEqualTo(200);

        assertRefused(referral.replace("SPINK-4711", "SPINK-4712"), "body-changed", "messageId");
    }

    @Test
    void a_message_that_is_being_worked_on_is_not_taken_in_twice() throws Exception {
        String referral = referral("195103181870", "in-flight");
        CompletableFuture<HttpResponse<String>> first;

        try (Connection connection = house.database().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table intake.housing_case in exclusive mode");
            first = CompletableFuture.supplyAsync(() -> spink.send(RECEIVE, referral));
            Await.until(
                    "the first is being worked on",
                    Duration.ofSeconds(20),
                    () -> count("select count(*) from pg_stat_activity where wait_event_type = 'Lock'") > 0);
            assertRefused(referral, "in-flight", "messageId");
            connection.rollback();
        }

        assertThat(first.get(30, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
        assertThat(spink.send(RECEIVE, referral).body()).isEqualTo(first.get().body());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            a missing part         | <ref:atRisk>false</ref:atRisk>         |                                | missing-element           | atRisk
            one missing before     | <ref:since>2024-03-01</ref:since>      |                                | missing-element           | since
            no id of the message   | {messageId}                            |                                | missing-element           | messageId
            no person              | {person}                               |                                | missing-element           | person
            no safety assessment   | {safetyAssessment}                     |                                | missing-element           | safetyAssessment
            two safety assessments | {safetyAssessment}                     | {safetyAssessment}{safetyAssessment} | unexpected-element  | safetyAssessment
            an unknown part        | <ref:atRisk>false</ref:atRisk>         | <ref:mood/>                    | unexpected-element        | mood
            no such day            | 2024-03-01                             | 2024-02-30                     | wrong-value               | since
            an unknown code        | code="RISK"                            | code="MOOD"                    | wrong-value               | criterion
            a criterion twice      | code="RISK"                            | code="WISH"                    | wrong-value               | criterion
            another message        | rec:ReceiveReferral>                   | rec:Other>                     | not-of-this-contract      | Other
            a wrong number         | 197807262386                           | 197807262387                   | wrong-check-digit         | identityNumber
            an organisation        | 197807262386                           | 212000-1355                    | organisation-number       | identityNumber
            no person              | 197807262386                           | 780726                         | not-an-identity-number    | identityNumber
            applied before birth   | 2026-10-12                             | 1978-07-25                     | before-birth              | application/receivedOn
            homeless before birth  | 2024-03-01                             | 1978-07-25                     | before-birth              | homelessness/since
            consent before birth   | givenOn>2026-11-02                     | givenOn>1978-07-25             | before-birth              | givenOn
            filled in too early    | filledInJointlyOn>2026-11-02           | filledInJointlyOn>2026-10-11   | day-too-early             | filledInJointlyOn
            no such administration | sf-hisingen                            | sf-nowhere                     | unknown-organisation-code | administration
            no such addressee      | boende-och-hemloshet                   | nobody-here                    | unknown-organisation-code | LogicalAddress
            no addressee           | LogicalAddress                         | Other                          | logical-address-missing   | LogicalAddress
            """)
    void what_cannot_be_taken_in_is_refused_at_its_element_and_leaves_nothing(
            String what, String was, String is, String code, String field) {
        String referral = referral("197807262386", "refused-" + UUID.randomUUID());
        long cases = cases();

        assertRefused(referral.replace(of(referral, was), of(referral, is == null ? "" : is)), code, field);

        assertThat(cases()).isEqualTo(cases);
    }

    @Test
    void a_refused_message_may_be_put_right_and_sent_under_the_same_id() {
        String referral = referral("195106092249", "put-right");

        assertRefused(referral.replace("195106092249", "195106092240"), "wrong-check-digit", "identityNumber");

        assertThat(spink.send(RECEIVE, referral).statusCode()).isEqualTo(200);
    }

    @Test
    @Shows({"G-33"})
    void a_criterion_that_was_not_found_out_is_refused_by_its_name() {
        String referral = referral("197810292396", "not-assessed");
        int violence = referral.indexOf("code=\"VIOLENCE\"");
        String unknown = referral.substring(0, violence)
                + referral.substring(violence).replaceFirst("<ref:answer>YES", "<ref:answer>UNKNOWN");

        assertRefused(unknown, "not-assessed", "criteria/VIOLENCE");
    }

    @Test
    void a_message_with_a_dtd_is_not_read() {
        String referral = referral("197807262386", "dtd")
                .replace(
                        "<soap:Envelope", "<!DOCTYPE x [<!ENTITY secret SYSTEM \"file:///etc/passwd\">]><soap:Envelope")
                .replace("SPINK-4711", "&secret;");

        HttpResponse<String> answer = spink.send(RECEIVE, referral);

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("<code>carries-dtd</code>").doesNotContain("root:");
    }

    @Test
    void what_is_no_xml_is_told_so() {
        HttpResponse<String> answer = spink.send(RECEIVE, "{}");

        assertThat(answer.body()).contains("<code>not-xml</code>").contains("Meddelandet kan inte läsas som XML.");
    }

    @Test
    void nobody_comes_in_without_a_login_and_not_in_another_role() {
        String referral = referral("197807262386", "stranger");
        long cases = cases();

        assertThat(spink.sendUnknown(RECEIVE, referral).statusCode()).isEqualTo(401);
        assertThat(new SoapPartner(house.uri(), "samordnare")
                        .send(RECEIVE, referral)
                        .body())
                .contains("<code>not-allowed</code>");
        assertThat(cases()).isEqualTo(cases);
    }

    @Test
    void the_contract_is_there_for_anybody() {
        assertThat(spink.contract(RECEIVE).body()).contains("ReceiveReferralResponderPort");
    }

    @Test
    void a_ping_is_answered_with_the_day_of_the_house() throws Exception {
        SOAPMessage answer = spink.call("ping/1", PING, SoapPartner.sample("ping.xml"));

        assertThat(text(answer, "resultCode")).isEqualTo("OK");
        assertThat(text(answer, "day")).matches("\\d{4}-\\d{2}-\\d{2}");
    }

    private void assertRefused(String referral, String code, String field) {
        HttpResponse<String> answer = spink.send(RECEIVE, referral);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(500);
        assertThat(answer.body())
                .contains("<faultcode>soap:Client</faultcode>", "<faultstring>" + code + ": ")
                .contains("<code>" + code + "</code><field>" + field + "</field><textSv>", "<textEn>")
                .doesNotContain("se.hemvist", "java.", "cvc-");
    }

    private static String referral(String identityNumber, String messageId) {
        return SoapPartner.sample("receive-referral.xml")
                .replace("198501052396", identityNumber)
                .replace("spink-2026-000123", "soap-it-" + messageId);
    }

    /** The text with each name in braces replaced by the whole element of that name. */
    private static String of(String referral, String text) {
        return Pattern.compile("\\{(\\w+)}").matcher(text).replaceAll(name -> {
            Matcher element = Pattern.compile("(?s)<(\\w+):%1$s>.*?</\\1:%1$s>".formatted(name.group(1)))
                    .matcher(referral);
            assertThat(element.find()).isTrue();
            return Matcher.quoteReplacement(element.group());
        });
    }

    private static String text(SOAPMessage answer, String element) throws Exception {
        return answer.getSOAPBody().getElementsByTagNameNS("*", element).item(0).getTextContent();
    }

    private long cases() {
        return count("select count(*) from intake.housing_case");
    }

    private long count(String query) {
        try (Connection connection = house.database().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
