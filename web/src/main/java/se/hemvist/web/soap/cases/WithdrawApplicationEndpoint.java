package se.hemvist.web.soap.cases;

import jakarta.inject.Inject;
import jakarta.jws.WebService;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.withdrawal.WishedBy;
import se.hemvist.intake.withdrawal.Withdrawal;
import se.hemvist.intake.withdrawal.Withdrawals;
import se.hemvist.kernel.page.Expected;
import se.hemvist.web.soap.Contract;
import se.hemvist.web.soap.Endpoint;
import se.hemvist.web.soap.wire.result.DoneType;
import se.hemvist.web.soap.wire.withdraw.ObjectFactory;
import se.hemvist.web.soap.wire.withdraw.WithdrawApplicationResponderInterface;
import se.hemvist.web.soap.wire.withdraw.WithdrawApplicationType;

/** Takes the wish that an application be taken back (återkallelse). */
@WebService(
        endpointInterface = "se.hemvist.web.soap.wire.withdraw.WithdrawApplicationResponderInterface",
        targetNamespace = "urn:se:hemvist:status:WithdrawApplication:1:rivtabp21",
        serviceName = "WithdrawApplicationResponderService",
        portName = "WithdrawApplicationResponderPort",
        wsdlLocation =
                "WEB-INF/classes/wsdl/WithdrawApplicationInteraction/WithdrawApplicationInteraction_1.0_RIVTABP21.wsdl")
public class WithdrawApplicationEndpoint extends Endpoint implements WithdrawApplicationResponderInterface {

    private static final Contract<WithdrawApplicationType, DoneType> CONTRACT =
            Contract.of("WithdrawApplication", ObjectFactory.class, WithdrawApplicationType.class, DoneType.class);

    @Inject
    Withdrawals withdrawals;

    /** Records it. */
    @Override
    public DoneType withdrawApplication(WithdrawApplicationType message, @Nullable String logicalAddress) {
        return done(
                CONTRACT.letter(message.getMessageId(), message),
                logicalAddress,
                sender -> withdrawals.withdraw(
                        caseId(message.getCaseId()),
                        Expected.any(),
                        new Withdrawal(WishedBy.valueOf(message.getBy()), message.getOn(), message.getReason())));
    }
}
