<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<#assign wrong = messagesPerField.existsError("username")>
<@layout.registrationLayout displayMessage=!wrong; section>
<#if section == "header">${msg("loginAccountTitle")}
<#elseif section == "form" && realm.password>
    <form id="kc-form-login" action="${url.loginAction}" method="post">
      <#if !usernameHidden??>
      <@parts.username error=wrong?then(messagesPerField.getFirstError("username"), "")/>
      <@parts.rememberMe/>
      </#if>
      <div class="utrecht-button-group">
<@parts.submit id="kc-login" label=msg("doContinue")/>
      </div>
    </form>
<#elseif section == "socialProviders">
<@parts.providers/>
</#if>
</@layout.registrationLayout>
