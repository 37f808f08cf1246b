# frozen_string_literal: true

# Proves the generated clients and the interceptor: `vectors` or `scenario`. Each vector and each step is a line of JSON.
require 'base64'
require_relative 'lib/clients'

def told(kind, name)
  puts({ kind => name, ok: true, result: yield }.to_json)
  true
rescue StandardError => e
  puts({ kind => name, ok: false, error: "#{e.class}: #{e.message}" }.to_json)
  false
end

def same(found, expected)
  raise "#{found.inspect}, not #{expected.inspect}" unless found == expected
end

def vectors
  given = JSON.parse(File.read("#{ENV.fetch('ENERGY_SPECS')}/signing-vectors.json"))
  tokens = given['token'].map do |one|
    told(:vector, "token: #{one['name']}") { same(EnosSigning.digest(*one.values_at('appKey', 'timestamp', 'appSecret')), one['encryption']) }
  end
  requests = given['requests'].map { |one| told(:vector, one['name']) { signs(one) } }
  tokens.any? && requests.any? && (tokens + requests).all?
end

# What leaves the interceptor is what the vector says.
def signs(one)
  body = one['bodyBase64'] ? Base64.decode64(one['bodyBase64']) : one['body'].to_s
  client = EnosClient.new('http://any', one['signed'] ? one['appSecret'] : nil, clock: -> { one['timestamp'].to_i }) { one['accessToken'] }
  url, headers = client.signed(one['url'], { 'Content-Type' => one['contentType'] }.compact, body)
  names = %w[apim-accesstoken apim-signature apim-timestamp Content-Type]
  same([url, *headers.values_at(*names)], one.values_at('wireUrl', 'accessToken', 'signature') + [(one['timestamp'] if one['signed']), one['contentType']])
end

# The steps, in order.
class Scenario
  STEPS = %i[token search values error devices missing].freeze

  def initialize
    @client = EnosClient.new(ENV.fetch('ENOS_BASE_URL'), ENV.fetch('ENOS_APP_SECRET')) { @token }
    @org = ENV.fetch('ENOS_ORG_ID')
    address = URI(ENV.fetch('ENAPTER_HTTP_API_BASE_URL'))
    config = Enapter::Configuration.new do |one|
      one.scheme, one.host, one.base_path = address.scheme, "#{address.host}:#{address.port}", address.path
      one.api_key['X-Enapter-Auth-Token'] = ENV.fetch('ENAPTER_HTTP_API_TOKEN')
    end
    @assets = Enapter::AssetsApi.new(EnapterClient.new(config))
  end

  def token
    key, timestamp = ENV.fetch('ENOS_APP_KEY'), (Time.now.to_f * 1000).to_i
    proof = { app_key: key, timestamp: timestamp, encryption: EnosSigning.digest(key, timestamp, ENV.fetch('ENOS_APP_SECRET')) }
    @token = Enos::TokenApi.new(@client).get_access_token(Enos::GetAccessTokenRequest.new(proof)).data.access_token
    !@token.empty?
  end

  def search
    @devices = []
    (1..).each do |page|
      pagination = Enos::PaginationRequest.new(page_no: page, page_size: 100)
      request = Enos::SearchDevicesRequest.new(expression: "status = 'online' or status = 'offline'", pagination: pagination)
      answer = Enos::ConnectionApi.new(@client).search_devices(@org, request)
      @devices.concat(answer.data)
      return @devices.size if @devices.size >= answer.pagination.total_size
    end
  end

  def values
    answer = Enos::TsdbDataV20Api.new(@client).get_asset_latest_data_v20(@org, @devices.first(2).map(&:asset_id), ['activePower'])
    answer.data.items.select { |row| row['activePower'].is_a?(Float) }.map { |row| row['assetId'] }.sort
  end

  def error
    { code: Enos::ConnectionApi.new(@client).get_device(@org, asset_id: 'nosuch').code }
  end

  def devices
    count, following = 0, nil
    loop do
      options = { page_token: following, page_size: 5, expand: %w[connectivity properties], filter_type_in: %w[ucm gateway] }.compact
      answer = @assets.list_devices(options)
      count += answer.devices.size
      following = answer.next_page_token
      return count if following.to_s.empty?
    end
  end

  def missing
    @assets.get_device('no such device é')
    raise 'a device that does not exist was found'
  rescue Enapter::ApiError => e
    { status: e.code, code: JSON.parse(e.response_body)['errors'][0]['code'] }
  end
end

def scenario
  steps = Scenario.new
  Scenario::STEPS.map { |step| told(:step, step) { steps.public_send(step) } }.all?
end

exit(ARGV[0] == 'vectors' ? vectors : scenario)
