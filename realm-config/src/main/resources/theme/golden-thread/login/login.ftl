<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<#import "passkeys.ftl" as passkeys>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('username','password'); section>
<#if section = "header">${msg("gtSignIn")}
<#elseif section = "form">
<#assign wrong=messagesPerField.existsError('username','password')?then(messagesPerField.getFirstError('username','password'),'')>
<form action="${url.loginAction}" method="post">
<#if !usernameHidden??><@parts.box id="username" label=msg("gtUsername") hint=msg("gtUsernameHint") autocomplete=(enableWebAuthnConditionalUI?has_content)?then('username webauthn','username') value=(login.username!'') error=wrong focus=true/></#if>
<@parts.box id="password" label=msg("gtPassword") type="password" autocomplete="current-password" error=(usernameHidden??)?then(wrong,'')/>
<input type="hidden" name="credentialId"<#if auth.selectedCredential?has_content> value="${auth.selectedCredential}"</#if>>
<div class="buttons"><button class="button" type="submit" name="login" id="kc-login">${msg("gtSignIn")}</button></div>
</form>
<@passkeys.conditionalUIData/>
<#if realm.resetPasswordAllowed><p><a href="${url.loginResetCredentialsUrl}">${msg("gtForgot")}</a></p></#if>
</#if>
</@layout.registrationLayout>
