# frozen_string_literal: true

require 'digest'
require 'uri'

# Makes requests of the generated EnOS client acceptable to the API gateway: include it into a subclass of Enos::ApiClient.
# It writes the virtual path …/action/NAME as …?action=NAME and a repeated query name as one with commas, then adds the access token and the signature.
# The token service itself needs neither. Hosts of the message integration service take the token alone: no app_secret.
module EnosSigning
  attr_writer :app_secret
  # access_token: asked for every request, so it may cache and renew; clock: milliseconds since the epoch.
  attr_accessor :access_token, :clock

  # The lower-case hex SHA-256; of key, timestamp and secret in a row it is the encryption of a token request.
  def self.digest(*parts) = Digest::SHA256.hexdigest(parts.map(&:to_s).join)

  def build_request(http_method, path, opts = {})
    request = super
    request.options[:followlocation] = false # a redirect would take the token to another host
    return request if request.base_url.include?('/apim-token-service/')

    url, headers = signed(request.url, request.options[:headers], request.encoded_body)
    Typhoeus::Request.new(url, request.original_options.merge(headers: headers, params: {}, followlocation: false))
  end

  # The address as EnOS knows it, and the headers with token and signature.
  def signed(url, headers, body)
    path, query = url.sub(%r{\A([^?]*)/action/(\w+)(\?|\z)}, '\1?action=\2&').split('?', 2)
    lists = query.to_s.split('&').map { |pair| pair.split('=', 2) }.group_by(&:first)
    query = lists.map { |name, pairs| "#{name}=#{pairs.map { |pair| pair[1] }.join(',')}" }.join('&')
    token = access_token.call
    headers = headers.merge('apim-accesstoken' => token)
    headers.update(proof(token, query, headers['Content-Type'].to_s.start_with?('multipart/') ? '' : body)) if @app_secret
    [query.empty? ? path : "#{path}?#{query}", headers]
  end

  private

  def proof(token, query, body)
    parameters = URI.decode_www_form(query).sort_by { |name, _| name.b }.join
    timestamp = (clock ? clock.call : Process.clock_gettime(Process::CLOCK_REALTIME, :millisecond)).to_s
    { 'apim-timestamp' => timestamp, 'apim-signature' => EnosSigning.digest(token, parameters, body, timestamp, @app_secret) }
  end
end
