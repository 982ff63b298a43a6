<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<@layout.registrationLayout; section>
<#if section == "header">${msg("logoutConfirmTitle")}
<#elseif section == "form">
    <p>${msg("logoutConfirmHeader")}</p>
    <form id="kc-logout-confirm" action="${url.logoutConfirmAction}" method="post">
      <input type="hidden" name="session_code" value="${logoutConfirm.code}">
      <div class="utrecht-button-group">
<@parts.submit id="kc-logout" name="confirmLogout" label=msg("doLogout")/>
      <#if !logoutConfirm.skipLink && (client.baseUrl)?has_content>
        <a class="utrecht-button utrecht-button--secondary-action" id="backToApplication" href="${client.baseUrl}">${msg("backToApplication")}</a>
      </#if>
      </div>
    </form>
</#if>
</@layout.registrationLayout>
