package nl.sluitend.gateway.privacy;

import nl.sluitend.kernel.wwcase.WwCaseId;

/** Which WW cases somebody owns already. */
@FunctionalInterface
public interface KnownCases {

    /** Whether that one is somebody's. */
    boolean isOwned(WwCaseId wwCase);
}
