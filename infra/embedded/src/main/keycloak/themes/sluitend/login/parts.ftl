<#-- What several pages are made of. -->

<#macro alert type id="">
    <div class="utrecht-alert utrecht-alert--${(type == "success")?then("ok", type)}" role="${(type == "error")?then("alert", "status")}">
      <p<#if id?has_content> id="${id}"</#if>><#nested></p>
    </div>
</#macro>

<#-- A line to fill in. What is wrong with it stands between its label and it, and is read out with it. -->
<#macro field name label error="" type="text" value="" autocomplete="off" focus=false>
      <div class="utrecht-form-field">
        <label class="utrecht-form-label" for="${name}">${label}</label>
        <#if error?has_content>
        <p class="utrecht-form-field-error-message" id="${name}-error">${error}</p>
        </#if>
        <input class="utrecht-textbox" type="${type}" id="${name}" name="${name}"<#if value?has_content> value="${value}"</#if>
               autocomplete="${autocomplete}" autocapitalize="none" spellcheck="false" dir="ltr"<#if focus> autofocus</#if><#if error?has_content>
               aria-invalid="true" aria-describedby="${name}-error"</#if>>
      </div>
</#macro>

<#macro username error>
      <@field name="username" label=usernameLabel() error=error value=login.username!"" autocomplete="username" focus=true/>
</#macro>

<#function usernameLabel>
  <#if !realm.loginWithEmailAllowed>
    <#return msg("username")>
  <#elseif realm.registrationEmailAsUsername>
    <#return msg("email")>
  </#if>
  <#return msg("usernameOrEmail")>
</#function>

<#macro password error focus>
      <@field name="password" label=msg("password") error=error type="password" autocomplete="current-password" focus=focus/>
</#macro>

<#macro rememberMe>
      <#if realm.rememberMe>
      <@box name="rememberMe" label=msg("rememberMe") checked=(login.rememberMe??)/>
      </#if>
</#macro>

<#macro box name label checked=false>
      <div class="utrecht-form-field">
        <label for="${name}"><input class="utrecht-checkbox" type="checkbox" id="${name}" name="${name}" value="on"<#if checked> checked</#if>> <span>${label}</span></label>
      </div>
</#macro>

<#macro submit label id name="">
        <button class="utrecht-button utrecht-button--primary-action" type="submit" id="${id}"<#if name?has_content> name="${name}" value="true"</#if>>${label}</button>
</#macro>

<#macro forgotten>
    <#if realm.resetPasswordAllowed>
    <p><a class="utrecht-link" href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a></p>
    </#if>
</#macro>

<#-- Where else people may sign in: at their own employer, for instance. -->
<#macro providers>
    <#if realm.password && social?? && social.providers?has_content>
    <h2>${msg("identity-provider-login-label")}</h2>
    <ul class="sl-cards">
      <#list social.providers as provider>
      <li><a class="utrecht-button utrecht-button--secondary-action" id="social-${provider.alias}" href="${provider.loginUrl}">${provider.displayName!provider.alias}</a></li>
      </#list>
    </ul>
    </#if>
</#macro>

<#macro link id href label>
    <p><a class="utrecht-button utrecht-button--primary-action" id="${id}" href="${href}">${label}</a></p>
</#macro>

<#-- Back to where somebody came from, if that is known. -->
<#macro back>
    <#if !skipLink?? && (client.baseUrl)?has_content>
    <@link id="backToApplication" href=client.baseUrl label=msg("backToApplication")/>
    </#if>
</#macro>
