package se.hemvist.web.soap.referral;

import jakarta.inject.Inject;
import jakarta.jws.WebService;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.criteria.Criterion;
import se.hemvist.intake.provider.ProviderChoice;
import se.hemvist.intake.provider.ProviderKind;
import se.hemvist.intake.referral.PreliminaryAnswer;
import se.hemvist.intake.referral.PreliminaryAnswers;
import se.hemvist.kernel.page.Expected;
import se.hemvist.web.soap.Contract;
import se.hemvist.web.soap.Endpoint;
import se.hemvist.web.soap.NamedOrganisations;
import se.hemvist.web.soap.Sender;
import se.hemvist.web.soap.wire.preliminary.GivePreliminaryAnswerResponderInterface;
import se.hemvist.web.soap.wire.preliminary.GivePreliminaryAnswerType;
import se.hemvist.web.soap.wire.preliminary.ObjectFactory;
import se.hemvist.web.soap.wire.preliminary.ProviderType;
import se.hemvist.web.soap.wire.result.DoneType;

/** Takes the coordinator's answer to a referral (förhandsbesked). */
@WebService(
        endpointInterface = "se.hemvist.web.soap.wire.preliminary.GivePreliminaryAnswerResponderInterface",
        targetNamespace = "urn:se:hemvist:referral:GivePreliminaryAnswer:1:rivtabp21",
        serviceName = "GivePreliminaryAnswerResponderService",
        portName = "GivePreliminaryAnswerResponderPort",
        wsdlLocation =
                "WEB-INF/classes/wsdl/GivePreliminaryAnswerInteraction/GivePreliminaryAnswerInteraction_1.0_RIVTABP21.wsdl")
public class GivePreliminaryAnswerEndpoint extends Endpoint implements GivePreliminaryAnswerResponderInterface {

    private static final Contract<GivePreliminaryAnswerType, DoneType> CONTRACT =
            Contract.of("GivePreliminaryAnswer", ObjectFactory.class, GivePreliminaryAnswerType.class, DoneType.class);

    @Inject
    PreliminaryAnswers answers;

    @Inject
    NamedOrganisations organisations;

    /** Records it. */
    @Override
    public DoneType givePreliminaryAnswer(GivePreliminaryAnswerType message, @Nullable String logicalAddress) {
        return done(
                CONTRACT.letter(message.getMessageId(), message),
                logicalAddress,
                sender -> answers.give(caseId(message.getCaseId()), Expected.any(), read(message, sender)));
    }

    private PreliminaryAnswer read(GivePreliminaryAnswerType message, Sender sender) {
        return new PreliminaryAnswer(
                message.isYes(),
                message.getCriterionNotMet().stream().map(Criterion::valueOf).collect(Collectors.toSet()),
                Optional.ofNullable(message.getFlatExpectedOn()),
                Optional.ofNullable(message.getReason()).orElse(""),
                Optional.ofNullable(message.getProvider()).map(provider -> choice(provider, sender)));
    }

    private ProviderChoice choice(ProviderType provider, Sender sender) {
        return new ProviderChoice(
                ProviderKind.valueOf(provider.getKind()),
                Optional.ofNullable(provider.getCode())
                        .map(code -> organisations.idOf(sender.municipality(), code, "code")),
                Optional.ofNullable(provider.getDeviation()));
    }
}
