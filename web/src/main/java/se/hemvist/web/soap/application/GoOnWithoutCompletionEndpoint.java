package se.hemvist.web.soap.application;

import jakarta.inject.Inject;
import jakarta.jws.WebService;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.flatapplication.Completions;
import se.hemvist.kernel.page.Expected;
import se.hemvist.web.soap.Contract;
import se.hemvist.web.soap.Endpoint;
import se.hemvist.web.soap.wire.onward.GoOnWithoutCompletionResponderInterface;
import se.hemvist.web.soap.wire.onward.GoOnWithoutCompletionType;
import se.hemvist.web.soap.wire.onward.ObjectFactory;
import se.hemvist.web.soap.wire.result.DoneType;

/** Takes that the agency goes on without the parts that it asked for. */
@WebService(
        endpointInterface = "se.hemvist.web.soap.wire.onward.GoOnWithoutCompletionResponderInterface",
        targetNamespace = "urn:se:hemvist:application:GoOnWithoutCompletion:1:rivtabp21",
        serviceName = "GoOnWithoutCompletionResponderService",
        portName = "GoOnWithoutCompletionResponderPort",
        wsdlLocation =
                "WEB-INF/classes/wsdl/GoOnWithoutCompletionInteraction/GoOnWithoutCompletionInteraction_1.0_RIVTABP21.wsdl")
public class GoOnWithoutCompletionEndpoint extends Endpoint implements GoOnWithoutCompletionResponderInterface {

    private static final Contract<GoOnWithoutCompletionType, DoneType> CONTRACT =
            Contract.of("GoOnWithoutCompletion", ObjectFactory.class, GoOnWithoutCompletionType.class, DoneType.class);

    @Inject
    Completions completions;

    /** Records it. */
    @Override
    public DoneType goOnWithoutCompletion(GoOnWithoutCompletionType message, @Nullable String logicalAddress) {
        return done(
                CONTRACT.letter(message.getMessageId(), message),
                logicalAddress,
                sender -> completions.goOn(caseId(message.getCaseId()), Expected.any(), message.getReason()));
    }
}
