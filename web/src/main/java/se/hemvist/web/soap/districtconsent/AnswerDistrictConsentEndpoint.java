package se.hemvist.web.soap.districtconsent;

import jakarta.inject.Inject;
import jakarta.jws.WebService;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.districtconsent.ConsentAnswer;
import se.hemvist.intake.districtconsent.DistrictConsentId;
import se.hemvist.intake.districtconsent.DistrictConsents;
import se.hemvist.kernel.page.Expected;
import se.hemvist.web.soap.Contract;
import se.hemvist.web.soap.Endpoint;
import se.hemvist.web.soap.wire.districtanswer.AnswerDistrictConsentResponderInterface;
import se.hemvist.web.soap.wire.districtanswer.AnswerDistrictConsentType;
import se.hemvist.web.soap.wire.districtanswer.ObjectFactory;
import se.hemvist.web.soap.wire.result.DoneType;

/** Takes the answer of the district in whose area a flat lies (medgivande). */
@WebService(
        endpointInterface = "se.hemvist.web.soap.wire.districtanswer.AnswerDistrictConsentResponderInterface",
        targetNamespace = "urn:se:hemvist:districtconsent:AnswerDistrictConsent:1:rivtabp21",
        serviceName = "AnswerDistrictConsentResponderService",
        portName = "AnswerDistrictConsentResponderPort",
        wsdlLocation =
                "WEB-INF/classes/wsdl/AnswerDistrictConsentInteraction/AnswerDistrictConsentInteraction_1.0_RIVTABP21.wsdl")
public class AnswerDistrictConsentEndpoint extends Endpoint implements AnswerDistrictConsentResponderInterface {

    private static final Contract<AnswerDistrictConsentType, DoneType> CONTRACT =
            Contract.of("AnswerDistrictConsent", ObjectFactory.class, AnswerDistrictConsentType.class, DoneType.class);

    @Inject
    DistrictConsents consents;

    /** Records it. */
    @Override
    public DoneType answerDistrictConsent(AnswerDistrictConsentType message, @Nullable String logicalAddress) {
        return done(
                CONTRACT.letter(message.getMessageId(), message),
                logicalAddress,
                sender -> consents.answer(
                        new DistrictConsentId(UUID.fromString(message.getConsentId())), Expected.any(), read(message)));
    }

    private static ConsentAnswer read(AnswerDistrictConsentType message) {
        return new ConsentAnswer(message.isGiven(), message.getOn(), Optional.ofNullable(message.getReason()));
    }
}
