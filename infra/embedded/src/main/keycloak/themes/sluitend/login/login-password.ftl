<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<#assign wrong = messagesPerField.existsError("password")>
<@layout.registrationLayout displayMessage=!wrong; section>
<#if section == "header">${msg("loginAccountTitle")}
<#elseif section == "form">
    <form id="kc-form-login" action="${url.loginAction}" method="post">
      <@parts.password error=wrong?then(messagesPerField.getFirstError("password"), "") focus=true/>
      <div class="utrecht-button-group">
<@parts.submit id="kc-login" label=msg("doLogIn")/>
      </div>
    </form>
<@parts.forgotten/>
</#if>
</@layout.registrationLayout>
