package se.hemvist.web.soap;

import jakarta.xml.bind.annotation.XmlType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** In which order the elements of our messages stand, as the contracts have it. */
final class Sequences {

    private static final List<List<String>> ALL = Stream.of(
                    se.hemvist.web.soap.wire.receive.ObjectFactory.class,
                    se.hemvist.web.soap.wire.referral.ObjectFactory.class,
                    se.hemvist.web.soap.wire.report.ObjectFactory.class,
                    se.hemvist.web.soap.wire.vacancy.ObjectFactory.class,
                    se.hemvist.web.soap.wire.apply.ObjectFactory.class,
                    se.hemvist.web.soap.wire.application.ObjectFactory.class,
                    se.hemvist.web.soap.wire.mediation.ObjectFactory.class,
                    se.hemvist.web.soap.wire.check.ObjectFactory.class,
                    se.hemvist.web.soap.wire.choose.ObjectFactory.class,
                    se.hemvist.web.soap.wire.decline.ObjectFactory.class,
                    se.hemvist.web.soap.wire.assess.ObjectFactory.class,
                    se.hemvist.web.soap.wire.view.ObjectFactory.class,
                    se.hemvist.web.soap.wire.present.ObjectFactory.class,
                    se.hemvist.web.soap.wire.meet.ObjectFactory.class,
                    se.hemvist.web.soap.wire.preliminary.ObjectFactory.class,
                    se.hemvist.web.soap.wire.wanted.ObjectFactory.class,
                    se.hemvist.web.soap.wire.chosen.ObjectFactory.class,
                    se.hemvist.web.soap.wire.supplier.ObjectFactory.class,
                    se.hemvist.web.soap.wire.informed.ObjectFactory.class,
                    se.hemvist.web.soap.wire.consent.ObjectFactory.class,
                    se.hemvist.web.soap.wire.basis.ObjectFactory.class,
                    se.hemvist.web.soap.wire.decided.ObjectFactory.class,
                    se.hemvist.web.soap.wire.served.ObjectFactory.class,
                    se.hemvist.web.soap.wire.slots.ObjectFactory.class,
                    se.hemvist.web.soap.wire.viewed.ObjectFactory.class,
                    se.hemvist.web.soap.wire.signing.ObjectFactory.class,
                    se.hemvist.web.soap.wire.settle.ObjectFactory.class,
                    se.hemvist.web.soap.wire.withdraw.ObjectFactory.class,
                    se.hemvist.web.soap.wire.question.ObjectFactory.class,
                    se.hemvist.web.soap.wire.background.ObjectFactory.class,
                    se.hemvist.web.soap.wire.problem.ObjectFactory.class,
                    se.hemvist.web.soap.wire.lacking.ObjectFactory.class,
                    se.hemvist.web.soap.wire.complete.ObjectFactory.class,
                    se.hemvist.web.soap.wire.onward.ObjectFactory.class,
                    se.hemvist.web.soap.wire.district.ObjectFactory.class,
                    se.hemvist.web.soap.wire.districtanswer.ObjectFactory.class,
                    se.hemvist.web.soap.wire.invite.ObjectFactory.class,
                    se.hemvist.web.soap.wire.stand.ObjectFactory.class,
                    se.hemvist.web.soap.wire.revoke.ObjectFactory.class,
                    se.hemvist.web.soap.wire.investigated.ObjectFactory.class,
                    se.hemvist.web.soap.wire.othermatch.ObjectFactory.class,
                    se.hemvist.web.soap.wire.reconsider.ObjectFactory.class,
                    se.hemvist.web.soap.wire.nomatch.ObjectFactory.class,
                    se.hemvist.web.soap.wire.otherway.ObjectFactory.class,
                    se.hemvist.web.soap.wire.outcome.ObjectFactory.class,
                    se.hemvist.web.soap.wire.newhome.ObjectFactory.class,
                    se.hemvist.web.soap.wire.takeback.ObjectFactory.class,
                    se.hemvist.web.soap.wire.lift.ObjectFactory.class,
                    se.hemvist.web.soap.wire.ruling.ObjectFactory.class,
                    se.hemvist.web.soap.wire.connection.ObjectFactory.class,
                    se.hemvist.web.soap.wire.inquire.ObjectFactory.class,
                    se.hemvist.web.soap.wire.propose.ObjectFactory.class,
                    se.hemvist.web.soap.wire.hold.ObjectFactory.class,
                    se.hemvist.web.soap.wire.holdone.ObjectFactory.class,
                    se.hemvist.web.soap.wire.extend.ObjectFactory.class,
                    se.hemvist.web.soap.wire.cancel.ObjectFactory.class,
                    se.hemvist.web.soap.wire.companies.ObjectFactory.class,
                    se.hemvist.web.soap.wire.status.ObjectFactory.class)
            .flatMap(made -> Arrays.stream(made.getMethods()))
            .map(Method::getReturnType)
            .flatMap(type -> Optional.ofNullable(type.getAnnotation(XmlType.class)).stream())
            .map(type -> List.of(type.propOrder()))
            .toList();

    private Sequences() {}

    /** Whether the one element comes somewhere after the other, so that the other has been left out before it. */
    static boolean comesAfter(String element, String other) {
        return ALL.stream()
                .filter(sequence -> sequence.contains(other))
                .anyMatch(sequence -> sequence.indexOf(element) > sequence.indexOf(other));
    }
}
