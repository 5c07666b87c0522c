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
