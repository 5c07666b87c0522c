package se.hemvist.web.soap.districtconsent;

import jakarta.inject.Inject;
import jakarta.jws.WebService;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.districtconsent.ConsentQuestion;
import se.hemvist.intake.districtconsent.DistrictConsents;
import se.hemvist.kernel.page.Expected;
import se.hemvist.web.soap.Contract;
import se.hemvist.web.soap.Endpoint;
import se.hemvist.web.soap.NamedOrganisations;
import se.hemvist.web.soap.Results;
import se.hemvist.web.soap.Sender;
import se.hemvist.web.soap.wire.district.AskDistrictConsentResponderInterface;
import se.hemvist.web.soap.wire.district.AskDistrictConsentResponseType;
import se.hemvist.web.soap.wire.district.AskDistrictConsentType;
import se.hemvist.web.soap.wire.district.ObjectFactory;

/** Takes the question to the district in whose area a flat lies whether it consents (medgivande). */
@WebService(
        endpointInterface = "se.hemvist.web.soap.wire.district.AskDistrictConsentResponderInterface",
        targetNamespace = "urn:se:hemvist:districtconsent:AskDistrictConsent:1:rivtabp21",
        serviceName = "AskDistrictConsentResponderService",
        portName = "AskDistrictConsentResponderPort",
        wsdlLocation =
                "WEB-INF/classes/wsdl/AskDistrictConsentInteraction/AskDistrictConsentInteraction_1.0_RIVTABP21.wsdl")
public class AskDistrictConsentEndpoint extends Endpoint implements AskDistrictConsentResponderInterface {

    private static final Contract<AskDistrictConsentType, AskDistrictConsentResponseType> CONTRACT = Contract.of(
            "AskDistrictConsent",
            ObjectFactory.class,
            AskDistrictConsentType.class,
            AskDistrictConsentResponseType.class);

    @Inject
    DistrictConsents consents;

    @Inject
    NamedOrganisations organisations;

    /** Records it. */
    @Override
    public AskDistrictConsentResponseType askDistrictConsent(
            AskDistrictConsentType message, @Nullable String logicalAddress) {
        return answer(CONTRACT.letter(message.getMessageId(), message), logicalAddress, sender -> ask(message, sender));
    }

    private AskDistrictConsentResponseType ask(AskDistrictConsentType message, Sender sender) {
        AskDistrictConsentResponseType response = new AskDistrictConsentResponseType();
        response.setResult(Results.ok());
        response.setConsentId(consents.ask(offerId(message.getMediationId()), Expected.any(), read(message, sender))
                .value()
                .toString());
        return response;
    }

    private ConsentQuestion read(AskDistrictConsentType message, Sender sender) {
        return new ConsentQuestion(
                message.getOn(),
                message.getSummary(),
                Optional.ofNullable(message.getThrough())
                        .map(code -> organisations.idOf(sender.municipality(), code, "through")));
    }
}
