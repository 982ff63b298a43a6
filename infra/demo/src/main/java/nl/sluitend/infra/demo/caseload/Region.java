package nl.sluitend.infra.demo.caseload;

/** A labour market region (arbeidsmarktregio). Source: CBS Gebieden in Nederland 2026. */
record Region(String code, String name) {

    boolean isCalled(String codeOrName) {
        return code.equalsIgnoreCase(codeOrName) || name.equalsIgnoreCase(codeOrName);
    }
}
