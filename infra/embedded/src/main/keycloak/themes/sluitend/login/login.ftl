<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<#assign wrong = messagesPerField.existsError("username", "password")>
<@layout.registrationLayout displayMessage=!wrong; section>
<#if section == "header">${msg("loginAccountTitle")}
<#elseif section == "form" && realm.password>
    <#assign error = wrong?then(messagesPerField.getFirstError("username", "password"), "")>
    <form id="kc-form-login" action="${url.loginAction}" method="post">
      <#-- Keycloak does not tell which of both is wrong. -->
      <#if usernameHidden??>
      <@parts.password error=error focus=true/>
      <#else>
      <@parts.username error=error/>
      <@parts.password error="" focus=false/>
      <@parts.rememberMe/>
      </#if>
      <div class="utrecht-button-group">
<@parts.submit id="kc-login" label=msg("doLogIn")/>
      </div>
    </form>
<@parts.forgotten/>
<#elseif section == "socialProviders">
<@parts.providers/>
</#if>
</@layout.registrationLayout>
