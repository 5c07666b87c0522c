package se.hemvist.web.soap.application;

import jakarta.inject.Inject;
import jakarta.jws.WebService;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.flatapplication.Ruling;
import se.hemvist.intake.flatapplication.Rulings;
import se.hemvist.kernel.page.Expected;
import se.hemvist.web.soap.Contract;
import se.hemvist.web.soap.Endpoint;
import se.hemvist.web.soap.wire.result.DoneType;
import se.hemvist.web.soap.wire.ruling.ObjectFactory;
import se.hemvist.web.soap.wire.ruling.RuleOnApplicationResponderInterface;
import se.hemvist.web.soap.wire.ruling.RuleOnApplicationType;

/** Takes what the agency rules on an application. */
@WebService(
        endpointInterface = "se.hemvist.web.soap.wire.ruling.RuleOnApplicationResponderInterface",
        targetNamespace = "urn:se:hemvist:application:RuleOnApplication:1:rivtabp21",
        serviceName = "RuleOnApplicationResponderService",
        portName = "RuleOnApplicationResponderPort",
        wsdlLocation =
                "WEB-INF/classes/wsdl/RuleOnApplicationInteraction/RuleOnApplicationInteraction_1.0_RIVTABP21.wsdl")
public class RuleOnApplicationEndpoint extends Endpoint implements RuleOnApplicationResponderInterface {

    private static final Contract<RuleOnApplicationType, DoneType> CONTRACT =
            Contract.of("RuleOnApplication", ObjectFactory.class, RuleOnApplicationType.class, DoneType.class);

    @Inject
    Rulings rulings;

    /** Records it. */
    @Override
    public DoneType ruleOnApplication(RuleOnApplicationType message, @Nullable String logicalAddress) {
        return done(
                CONTRACT.letter(message.getMessageId(), message),
                logicalAddress,
                sender -> rulings.rule(caseId(message.getCaseId()), Expected.any(), read(message)));
    }

    private static Ruling read(RuleOnApplicationType message) {
        return new Ruling(message.isGranted(), message.getOn(), Optional.ofNullable(message.getReason()));
    }
}
