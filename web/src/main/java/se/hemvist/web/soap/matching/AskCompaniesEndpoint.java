package se.hemvist.web.soap.matching;

import jakarta.inject.Inject;
import jakarta.jws.WebService;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.matching.LandlordChecks;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.kernel.page.Expected;
import se.hemvist.web.soap.Contract;
import se.hemvist.web.soap.Endpoint;
import se.hemvist.web.soap.NamedOrganisations;
import se.hemvist.web.soap.Sender;
import se.hemvist.web.soap.wire.companies.AskCompaniesResponderInterface;
import se.hemvist.web.soap.wire.companies.AskCompaniesType;
import se.hemvist.web.soap.wire.companies.ObjectFactory;
import se.hemvist.web.soap.wire.result.DoneType;

/** Takes the letting office's question to companies whether they can take a person as tenant. */
@WebService(
        endpointInterface = "se.hemvist.web.soap.wire.companies.AskCompaniesResponderInterface",
        targetNamespace = "urn:se:hemvist:landlordcheck:AskCompanies:1:rivtabp21",
        serviceName = "AskCompaniesResponderService",
        portName = "AskCompaniesResponderPort",
        wsdlLocation = "WEB-INF/classes/wsdl/AskCompaniesInteraction/AskCompaniesInteraction_1.0_RIVTABP21.wsdl")
public class AskCompaniesEndpoint extends Endpoint implements AskCompaniesResponderInterface {

    private static final Contract<AskCompaniesType, DoneType> CONTRACT =
            Contract.of("AskCompanies", ObjectFactory.class, AskCompaniesType.class, DoneType.class);

    @Inject
    LandlordChecks checks;

    @Inject
    NamedOrganisations organisations;

    /** Records it. */
    @Override
    public DoneType askCompanies(AskCompaniesType message, @Nullable String logicalAddress) {
        return done(
                CONTRACT.letter(message.getMessageId(), message),
                logicalAddress,
                sender -> checks.ask(
                        caseId(message.getCaseId()),
                        Expected.any(),
                        named(message.getCompany(), sender),
                        message.getOn()));
    }

    private Set<OrganisationId> named(List<String> codes, Sender sender) {
        return codes.stream()
                .map(code -> organisations.idOf(sender.municipality(), code, "company"))
                .collect(Collectors.toSet());
    }
}
