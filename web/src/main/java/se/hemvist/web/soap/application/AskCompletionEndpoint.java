package se.hemvist.web.soap.application;

import jakarta.inject.Inject;
import jakarta.jws.WebService;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.flatapplication.ApplicationPart;
import se.hemvist.intake.flatapplication.CompletionAsked;
import se.hemvist.intake.flatapplication.Completions;
import se.hemvist.kernel.page.Expected;
import se.hemvist.web.soap.Contract;
import se.hemvist.web.soap.Endpoint;
import se.hemvist.web.soap.wire.lacking.AskCompletionResponderInterface;
import se.hemvist.web.soap.wire.lacking.AskCompletionType;
import se.hemvist.web.soap.wire.lacking.ObjectFactory;
import se.hemvist.web.soap.wire.result.DoneType;

/** Takes the agency's question that an application be completed (komplettering). */
@WebService(
        endpointInterface = "se.hemvist.web.soap.wire.lacking.AskCompletionResponderInterface",
        targetNamespace = "urn:se:hemvist:application:AskCompletion:1:rivtabp21",
        serviceName = "AskCompletionResponderService",
        portName = "AskCompletionResponderPort",
        wsdlLocation = "WEB-INF/classes/wsdl/AskCompletionInteraction/AskCompletionInteraction_1.0_RIVTABP21.wsdl")
public class AskCompletionEndpoint extends Endpoint implements AskCompletionResponderInterface {

    private static final Contract<AskCompletionType, DoneType> CONTRACT =
            Contract.of("AskCompletion", ObjectFactory.class, AskCompletionType.class, DoneType.class);

    @Inject
    Completions completions;

    /** Records it. */
    @Override
    public DoneType askCompletion(AskCompletionType message, @Nullable String logicalAddress) {
        return done(
                CONTRACT.letter(message.getMessageId(), message),
                logicalAddress,
                sender -> completions.ask(caseId(message.getCaseId()), Expected.any(), read(message)));
    }

    private static CompletionAsked read(AskCompletionType message) {
        return new CompletionAsked(
                message.getPart().stream().map(ApplicationPart::valueOf).collect(Collectors.toSet()),
                message.getAnswerBy(),
                Optional.ofNullable(message.getNote()));
    }
}
