package se.hemvist.web.soap.matching;

import jakarta.inject.Inject;
import jakarta.jws.WebService;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.matching.AnswerChanges;
import se.hemvist.intake.matching.SettledDebt;
import se.hemvist.web.soap.Contract;
import se.hemvist.web.soap.Endpoint;
import se.hemvist.web.soap.wire.result.DoneType;
import se.hemvist.web.soap.wire.settle.ObjectFactory;
import se.hemvist.web.soap.wire.settle.SettleDebtResponderInterface;
import se.hemvist.web.soap.wire.settle.SettleDebtType;

/** Takes that a debt to a company has been settled. */
@WebService(
        endpointInterface = "se.hemvist.web.soap.wire.settle.SettleDebtResponderInterface",
        targetNamespace = "urn:se:hemvist:landlordcheck:SettleDebt:1:rivtabp21",
        serviceName = "SettleDebtResponderService",
        portName = "SettleDebtResponderPort",
        wsdlLocation = "WEB-INF/classes/wsdl/SettleDebtInteraction/SettleDebtInteraction_1.0_RIVTABP21.wsdl")
public class SettleDebtEndpoint extends Endpoint implements SettleDebtResponderInterface {

    private static final Contract<SettleDebtType, DoneType> CONTRACT =
            Contract.of("SettleDebt", ObjectFactory.class, SettleDebtType.class, DoneType.class);

    @Inject
    AnswerChanges changes;

    /** Records it. */
    @Override
    public DoneType settleDebt(SettleDebtType message, @Nullable String logicalAddress) {
        return done(
                CONTRACT.letter(message.getMessageId(), message),
                logicalAddress,
                sender -> changes.settle(
                        caseId(message.getCaseId()),
                        sender.organisation(),
                        new SettledDebt(message.getOn(), message.getReason())));
    }
}
