<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('username'); section>
<#if section = "header">${msg("gtForgot")}
<#elseif section = "form">
<p>${msg("gtForgotWords")}</p>
<form action="${url.loginAction}" method="post">
<@parts.box id="username" label=msg("gtUsername") hint=msg("gtUsernameHint") autocomplete="username" value=(auth.attemptedUsername!'') error=messagesPerField.existsError('username')?then(messagesPerField.get('username'),'') focus=true/>
<div class="buttons"><button class="button" type="submit">${msg("gtSendMail")}</button></div>
</form>
<p><a href="${url.loginUrl}">${msg("gtToSignIn")}</a></p>
</#if>
</@layout.registrationLayout>
