<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<@layout.registrationLayout displayMessage=false; section>
<#if section == "header">${msg("errorTitle")}
<#elseif section == "form">
<@parts.alert type="error" id="kc-error-message">${kcSanitize(message.summary)?no_esc}</@parts.alert>
    <#if traceId??>
    <p id="traceId">${msg("traceIdSupportMessage", traceId)}</p>
    </#if>
<@parts.back/>
</#if>
</@layout.registrationLayout>
