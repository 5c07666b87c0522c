package se.hemvist.web.soap.application;

import jakarta.inject.Inject;
import jakarta.jws.WebService;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.flatapplication.Completions;
import se.hemvist.kernel.page.Expected;
import se.hemvist.web.soap.Contract;
import se.hemvist.web.soap.Endpoint;
import se.hemvist.web.soap.wire.complete.CompleteApplicationResponderInterface;
import se.hemvist.web.soap.wire.complete.CompleteApplicationType;
import se.hemvist.web.soap.wire.complete.ObjectFactory;
import se.hemvist.web.soap.wire.result.DoneType;

/** Takes the parts that an application lacked (komplettering). */
@WebService(
        endpointInterface = "se.hemvist.web.soap.wire.complete.CompleteApplicationResponderInterface",
        targetNamespace = "urn:se:hemvist:application:CompleteApplication:1:rivtabp21",
        serviceName = "CompleteApplicationResponderService",
        portName = "CompleteApplicationResponderPort",
        wsdlLocation =
                "WEB-INF/classes/wsdl/CompleteApplicationInteraction/CompleteApplicationInteraction_1.0_RIVTABP21.wsdl")
public class CompleteApplicationEndpoint extends Endpoint implements CompleteApplicationResponderInterface {

    private static final Contract<CompleteApplicationType, DoneType> CONTRACT =
            Contract.of("CompleteApplication", ObjectFactory.class, CompleteApplicationType.class, DoneType.class);

    @Inject
    Completions completions;

    /** Records it. */
    @Override
    public DoneType completeApplication(CompleteApplicationType message, @Nullable String logicalAddress) {
        return done(
                CONTRACT.letter(message.getMessageId(), message),
                logicalAddress,
                sender -> completions.complete(
                        caseId(message.getCaseId()), Expected.any(), IncomingApplication.parts(message.getPart())));
    }
}
