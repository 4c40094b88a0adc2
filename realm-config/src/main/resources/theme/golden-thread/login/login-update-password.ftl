<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('password','password-confirm'); section>
<#if section = "header">${msg("gtNewPassword")}
<#elseif section = "form">
<p>${msg("gtNewPasswordWords")}</p>
<form action="${parts.lastStep()}" method="post">
<input type="text" name="username" value="${(auth.attemptedUsername)!''}" autocomplete="username" hidden>
<@parts.box id="password-new" label=msg("gtNewPasswordLabel") hint=msg("gtNewPasswordHint") type="password" autocomplete="new-password" error=messagesPerField.existsError('password')?then(messagesPerField.get('password'),'') focus=true/>
<@parts.box id="password-confirm" label=msg("gtNewPasswordAgain") type="password" autocomplete="new-password" error=messagesPerField.existsError('password-confirm')?then(messagesPerField.get('password-confirm'),'')/>
<div class="choice"><input type="checkbox" id="logout-sessions" name="logout-sessions" value="on"><label for="logout-sessions">${msg("gtElsewhere")}</label></div>
<div class="buttons"><button class="button" type="submit" name="login">${msg("gtKeepPassword")}</button><@parts.cancel/></div>
</form>
</#if>
</@layout.registrationLayout>
