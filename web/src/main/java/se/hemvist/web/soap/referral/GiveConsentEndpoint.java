package se.hemvist.web.soap.referral;

import jakarta.inject.Inject;
import jakarta.jws.WebService;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.referral.ConsentGiven;
import se.hemvist.intake.referral.Consents;
import se.hemvist.kernel.page.Expected;
import se.hemvist.web.soap.Contract;
import se.hemvist.web.soap.Endpoint;
import se.hemvist.web.soap.wire.consent.GiveConsentResponderInterface;
import se.hemvist.web.soap.wire.consent.GiveConsentType;
import se.hemvist.web.soap.wire.consent.ObjectFactory;
import se.hemvist.web.soap.wire.result.DoneType;

/** Takes a person's consent (samtycke) to what may be disclosed. */
@WebService(
        endpointInterface = "se.hemvist.web.soap.wire.consent.GiveConsentResponderInterface",
        targetNamespace = "urn:se:hemvist:referral:GiveConsent:1:rivtabp21",
        serviceName = "GiveConsentResponderService",
        portName = "GiveConsentResponderPort",
        wsdlLocation = "WEB-INF/classes/wsdl/GiveConsentInteraction/GiveConsentInteraction_1.0_RIVTABP21.wsdl")
public class GiveConsentEndpoint extends Endpoint implements GiveConsentResponderInterface {

    private static final Contract<GiveConsentType, DoneType> CONTRACT =
            Contract.of("GiveConsent", ObjectFactory.class, GiveConsentType.class, DoneType.class);

    @Inject
    Consents consents;

    /** Records it. */
    @Override
    public DoneType giveConsent(GiveConsentType message, @Nullable String logicalAddress) {
        return done(
                CONTRACT.letter(message.getMessageId(), message),
                logicalAddress,
                sender -> consents.give(caseId(message.getCaseId()), Expected.any(), read(message)));
    }

    private static ConsentGiven read(GiveConsentType message) {
        return new ConsentGiven(
                ConsentGiven.Purpose.valueOf(message.getPurpose()),
                message.getRecipient().stream()
                        .map(ConsentGiven.Recipient::valueOf)
                        .collect(Collectors.toSet()),
                message.getScope(),
                message.getGivenOn(),
                ConsentGiven.Form.valueOf(message.getHow()));
    }
}
