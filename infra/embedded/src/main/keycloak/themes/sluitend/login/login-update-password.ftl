<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("password", "password-confirm"); section>
<#if section == "header">${msg("updatePasswordTitle")}
<#elseif section == "form">
    <form id="kc-passwd-update-form" action="${url.loginAction}" method="post">
<@chosen name="password-new" label=msg("passwordNew") key="password" focus=true/>
<@chosen name="password-confirm" label=msg("passwordConfirm") key="password-confirm" focus=false/>
<@parts.box name="logout-sessions" label=msg("logoutOtherSessions")/>
      <div class="utrecht-button-group">
<@parts.submit id="kc-submit" label=msg("signin.save")/>
      <#if isAppInitiatedAction??>
        <button class="utrecht-button utrecht-button--secondary-action" type="submit" id="kc-cancel" name="cancel-aia" value="true">${msg("doCancel")}</button>
      </#if>
      </div>
    </form>
</#if>
</@layout.registrationLayout>

<#-- Keycloak tells what is wrong with the field "password-new" under the name "password". -->
<#macro chosen name label key focus>
<@parts.field name=name label=label type="password" autocomplete="new-password" focus=focus
    error=messagesPerField.existsError(key)?then(messagesPerField.getFirstError(key), "")/>
</#macro>
