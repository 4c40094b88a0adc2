<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('totp'); section>
<#if section = "header">${msg("gtCode")}
<#elseif section = "form">
<form action="${url.loginAction}" method="post">
<#if otpLogin.userOtpCredentials?size gt 1>
<fieldset><legend>${msg("gtWhichApp")}</legend>
<#list otpLogin.userOtpCredentials as one><div class="choice"><input type="radio" id="app-${one?index}" name="selectedCredentialId" value="${one.id}"<#if one.id == otpLogin.selectedCredentialId> checked</#if>><label for="app-${one?index}">${one.userLabel}</label></div></#list>
</fieldset>
</#if>
<@parts.box id="otp" label=msg("gtCodeLabel") hint=msg("gtCodeHint") autocomplete="one-time-code" mode="numeric" error=messagesPerField.existsError('totp')?then(messagesPerField.get('totp'),'') focus=true/>
<div class="buttons"><button class="button" type="submit" name="login" id="kc-login">${msg("gtGoOn")}</button></div>
</form>
</#if>
</@layout.registrationLayout>
