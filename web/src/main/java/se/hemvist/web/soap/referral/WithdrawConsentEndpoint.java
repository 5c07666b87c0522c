package se.hemvist.web.soap.referral;

import jakarta.inject.Inject;
import jakarta.jws.WebService;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.referral.ConsentGiven;
import se.hemvist.intake.referral.Consents;
import se.hemvist.kernel.page.Expected;
import se.hemvist.web.soap.Contract;
import se.hemvist.web.soap.Endpoint;
import se.hemvist.web.soap.wire.result.DoneType;
import se.hemvist.web.soap.wire.revoke.ObjectFactory;
import se.hemvist.web.soap.wire.revoke.WithdrawConsentResponderInterface;
import se.hemvist.web.soap.wire.revoke.WithdrawConsentType;

/** Takes that a person takes a consent (samtycke) back. */
@WebService(
        endpointInterface = "se.hemvist.web.soap.wire.revoke.WithdrawConsentResponderInterface",
        targetNamespace = "urn:se:hemvist:referral:WithdrawConsent:1:rivtabp21",
        serviceName = "WithdrawConsentResponderService",
        portName = "WithdrawConsentResponderPort",
        wsdlLocation = "WEB-INF/classes/wsdl/WithdrawConsentInteraction/WithdrawConsentInteraction_1.0_RIVTABP21.wsdl")
public class WithdrawConsentEndpoint extends Endpoint implements WithdrawConsentResponderInterface {

    private static final Contract<WithdrawConsentType, DoneType> CONTRACT =
            Contract.of("WithdrawConsent", ObjectFactory.class, WithdrawConsentType.class, DoneType.class);

    @Inject
    Consents consents;

    /** Records it. */
    @Override
    public DoneType withdrawConsent(WithdrawConsentType message, @Nullable String logicalAddress) {
        return done(
                CONTRACT.letter(message.getMessageId(), message),
                logicalAddress,
                sender -> consents.withdraw(
                        caseId(message.getCaseId()),
                        Expected.any(),
                        ConsentGiven.Purpose.valueOf(message.getPurpose()),
                        message.getOn()));
    }
}
