<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<#-- What happened is the heading, unless Keycloak has one besides. -->
<@layout.registrationLayout displayMessage=false; section>
<#if section == "header"><#if messageHeader??>${msg(messageHeader)}<#else>${message.summary}</#if>
<#elseif section == "form">
    <div id="kc-info-message">
    <#if messageHeader??>
    <p>${kcSanitize(message.summary)?no_esc}</p>
    </#if>
    <#if requiredActions?has_content>
    <ul>
      <#list requiredActions as action>
      <li>${msg("requiredAction.${action}")}</li>
      </#list>
    </ul>
    </#if>
    <#if pageRedirectUri?has_content && !skipLink??>
    <@parts.link id="backToApplication" href=pageRedirectUri label=msg("backToApplication")/>
    <#elseif actionUri?has_content && !skipLink??>
    <@parts.link id="proceed" href=actionUri label=msg("proceedWithAction")/>
    <#else>
    <@parts.back/>
    </#if>
    </div>
</#if>
</@layout.registrationLayout>
