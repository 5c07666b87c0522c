package se.hemvist.web.soap.mediation;

import jakarta.inject.Inject;
import jakarta.jws.WebService;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.course.NewProblem;
import se.hemvist.intake.course.Problems;
import se.hemvist.kernel.page.Expected;
import se.hemvist.web.soap.Contract;
import se.hemvist.web.soap.Endpoint;
import se.hemvist.web.soap.wire.problem.ObjectFactory;
import se.hemvist.web.soap.wire.problem.TellProblemResponderInterface;
import se.hemvist.web.soap.wire.problem.TellProblemType;
import se.hemvist.web.soap.wire.result.DoneType;

/** Takes a problem in a mediation, of which a contact person tells the agency at once. */
@WebService(
        endpointInterface = "se.hemvist.web.soap.wire.problem.TellProblemResponderInterface",
        targetNamespace = "urn:se:hemvist:mediation:TellProblem:1:rivtabp21",
        serviceName = "TellProblemResponderService",
        portName = "TellProblemResponderPort",
        wsdlLocation = "WEB-INF/classes/wsdl/TellProblemInteraction/TellProblemInteraction_1.0_RIVTABP21.wsdl")
public class TellProblemEndpoint extends Endpoint implements TellProblemResponderInterface {

    private static final Contract<TellProblemType, DoneType> CONTRACT =
            Contract.of("TellProblem", ObjectFactory.class, TellProblemType.class, DoneType.class);

    @Inject
    Problems problems;

    /** Records it. */
    @Override
    public DoneType tellProblem(TellProblemType message, @Nullable String logicalAddress) {
        return done(
                CONTRACT.letter(message.getMessageId(), message),
                logicalAddress,
                sender -> problems.tell(
                        offerId(message.getMediationId()),
                        Expected.any(),
                        new NewProblem(message.getOn(), message.getText())));
    }
}
