package se.hemvist.web.soap;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.kernel.actor.AccessRefusal;
import se.hemvist.web.soap.MessageRefusal.UnknownOrganisationCode;

import static org.assertj.core.api.Assertions.assertThat;

class FaultDetailTest {

    @Test
    void a_refusal_tells_its_code_its_field_and_both_texts() {
        FaultDetail detail = FaultDetail.of(new UnknownOrganisationCode("administration"));

        assertThat(detail.line()).isEqualTo("unknown-organisation-code: Unknown organisation");
        assertThat(parts(detail))
                .containsExactly(
                        "code=unknown-organisation-code",
                        "field=administration",
                        "textSv=Kommunen har ingen organisation med den koden.",
                        "textEn=The municipality has no organisation of that code.");
    }

    @Test
    void what_is_not_there_and_what_is_elsewhere_are_told_alike() {
        FaultDetail nowhere = FaultDetail.of(new CaseRefusal.UnknownCase());

        assertThat(nowhere).isEqualTo(FaultDetail.of(new AccessRefusal.Unknown("case.read")));
        assertThat(nowhere.line()).isEqualTo("unknown: Unknown");
    }

    @Test
    void a_fault_of_ours_tells_its_reference_only() {
        FaultDetail detail = FaultDetail.ours("4711");

        assertThat(detail.line()).isEqualTo("fault: Something went wrong on our side");
        assertThat(parts(detail)).contains("code=fault", "reference=4711").noneMatch(part -> part.startsWith("field"));
    }

    private static Iterable<String> parts(FaultDetail detail) {
        Element refusal = (Element) detail.toXml().getFirstChild();
        return IntStream.range(0, refusal.getChildNodes().getLength())
                .mapToObj(refusal.getChildNodes()::item)
                .map((Node part) -> part.getLocalName() + "=" + part.getTextContent())
                .toList();
    }
}
