<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
<#if section == "header">${msg("pageExpiredTitle")}
<#elseif section == "form">
    <p>${msg("signin.expired")}</p>
    <div class="utrecht-button-group">
      <a class="utrecht-button utrecht-button--primary-action" id="loginRestartLink" href="${url.loginRestartFlowUrl}">${msg("signin.restart")}</a>
      <a class="utrecht-button utrecht-button--secondary-action" id="loginContinueLink" href="${url.loginAction}">${msg("signin.resume")}</a>
    </div>
</#if>
</@layout.registrationLayout>
